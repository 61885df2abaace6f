/** What the page may load and do: its own files, and pictures it made itself. Nothing inline, nothing foreign. */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'self'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
  // The one policy empties elements and refuses everything else (renderer/trusted-markup.ts).
  'trusted-types default',
].join('; ')

/** What a report shown in a frame may do: be looked at. Its styles and pictures are inside it; no script runs. */
export const previewPolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "font-src data: 'self'",
  'sandbox',
].join('; ')

/** What an attached file may do when it is looked at or fetched: nothing at all. */
export const attachedFilePolicy = "default-src 'none'; sandbox"
