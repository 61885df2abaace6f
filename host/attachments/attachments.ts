import { done, fail } from '#contract/result'
import type { AnswerOf } from '#contract/types'
import type { PageRequest, PageResponse, Ports } from '../ports.ts'
import type { Session } from '../workspaces/session.ts'
import type { Binder } from './binder.ts'
import { createBinder } from './binder.ts'
import { fileAddress, pictureAddress, pictureTypeIn, readableFile, serveFile } from './serve-files.ts'
import { checkFile } from './stored-file.ts'
import { serveUpload } from './uploads.ts'

/** Attached files on their way in and out: bytes cross by `fetch` at the app's origin, never by `call`. */
export type Attachments = Pick<Binder, 'bind' | 'leave' | 'close'> & {
  readonly check: (sha256: string) => Promise<AnswerOf<'evidence.checkFile'>>
  /** Null for addresses that have nothing to do with attached files. */
  readonly serve: (request: PageRequest) => Promise<PageResponse | null>
}

export function createAttachments(ports: Ports, session: () => Session | null): Attachments {
  const binder = createBinder(ports, session)
  return {
    bind: binder.bind,
    leave: binder.leave,
    close: binder.close,
    check: async (sha256) => {
      const open = session()
      if (open === null) return fail('workspace.none')
      const checked = await checkFile(open.client, sha256)
      if (!checked.ok) return checked
      const file = await readableFile(open, sha256)
      const isPicture = file !== null && (await pictureTypeIn(file)) !== null
      return done({
        path: fileAddress(sha256),
        size: checked.value,
        picturePath: isPicture ? pictureAddress(sha256) : null,
      })
    },
    serve: async (request) =>
      (await serveUpload(request, session())) ?? (await serveFile(request, session())) ?? (await binder.serve(request)),
  }
}
