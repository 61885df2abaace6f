import { access, constants, realpath, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { openFailures } from '#contract/area/app'
import { done, fail } from '#contract/result'
import type { Answer } from '#contract/result'
import { fileFault } from '../files/errors.ts'

type OpenFailure = (typeof openFailures)[number]

/** A file that may be a workspace. It is never read here: this process may hold it open, and closing it would drop SQLite's locks. */
export type FoundFile = { readonly realPath: string; readonly isWritable: boolean }

/** Looks at what the officer pointed to, before anything opens it. */
export async function inspectFile(path: string): Promise<Answer<FoundFile, OpenFailure>> {
  try {
    const realPath = await realpath(path)
    if (!(await stat(realPath)).isFile()) return fail('workspace.not-ours', { path })
    await access(realPath, constants.R_OK)
    return done({ realPath, isWritable: (await isWritable(realPath)) && (await isWritable(dirname(realPath))) })
  } catch (error) {
    return fail(fileFault(error) === 'missing' ? 'workspace.missing' : 'workspace.no-access', { path })
  }
}

/** Whether two paths lead to the same file, also by a link or another spelling. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const identityOf = (path: string) => stat(path, { bigint: true }).catch(() => null)
  const [first, second] = [await identityOf(one), await identityOf(other)]
  return first !== null && second !== null && first.ino === second.ino && first.dev === second.dev
}

function isWritable(path: string): Promise<boolean> {
  return access(path, constants.W_OK).then(
    () => true,
    () => false,
  )
}
