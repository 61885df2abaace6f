/** Pictures that are shown: by what their bytes say, never by their name. None of them can hold a script. */
const signatures = [
  { mediaType: 'image/png', pieces: [{ at: 0, bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] }] },
  { mediaType: 'image/jpeg', pieces: [{ at: 0, bytes: [0xff, 0xd8, 0xff] }] },
  { mediaType: 'image/gif', pieces: [{ at: 0, bytes: [0x47, 0x49, 0x46, 0x38, 0x37, 0x61] }] },
  { mediaType: 'image/gif', pieces: [{ at: 0, bytes: [0x47, 0x49, 0x46, 0x38, 0x39, 0x61] }] },
  {
    mediaType: 'image/webp',
    pieces: [
      { at: 0, bytes: [0x52, 0x49, 0x46, 0x46] },
      { at: 8, bytes: [0x57, 0x45, 0x42, 0x50] },
    ],
  },
] as const

/** How many of a file's first bytes tell whether it is a picture. */
export const pictureHeadLength = 16

/** The kind of picture that begins with these bytes; null for everything else, such as SVG, which is a program as much as a picture. */
export function pictureTypeOf(head: Uint8Array): string | null {
  const found = signatures.find(({ pieces }) =>
    pieces.every(({ at, bytes }) => bytes.every((byte, index) => head[at + index] === byte)),
  )
  return found?.mediaType ?? null
}
