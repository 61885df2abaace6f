/** The operating system's code of a file error, such as `ENOENT`; null for any other error. */
export function fileErrorCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
}

const missing = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP', 'ERR_INVALID_ARG_VALUE'])
const refused = new Set(['EACCES', 'EPERM', 'EROFS'])
const full = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])

/** Why the operating system would not do it: three reasons a person can act on, or another. */
export function fileFault(error: unknown): 'missing' | 'refused' | 'full' | 'other' {
  const code = fileErrorCode(error) ?? ''
  if (missing.has(code)) return 'missing'
  if (refused.has(code)) return 'refused'
  return full.has(code) ? 'full' : 'other'
}
