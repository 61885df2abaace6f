/** A font to put into a report, so that it looks the same on every machine. */
export type ReportFont = {
  readonly family: string
  /** As CSS writes it: `100 900`. */
  readonly weights: string
  readonly unicodeRange: string
  /** `data:font/woff2;base64,…` */
  readonly dataUri: string
}

/** A bundled font's file, by its name inside its npm package, and what it is for. Chinese comes from the system: a font of it would be many megabytes. */
export const reportFontFiles: readonly (Omit<ReportFont, 'dataUri'> & { readonly file: string })[] = [
  {
    file: '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
    family: 'Inter',
    weights: '100 900',
    unicodeRange:
      'U+0-FF, U+131, U+152-153, U+2BB-2BC, U+2C6, U+2DA, U+2DC, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215',
  },
  {
    file: '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2',
    family: 'Inter',
    weights: '100 900',
    unicodeRange:
      'U+100-130, U+132-151, U+154-2BA, U+2BD-2C5, U+2C7-2CC, U+1E00-1E9F, U+1EF2-1EFF, U+20A0-20AB, U+20AD-20C0',
  },
  {
    file: '@fontsource-variable/inter/files/inter-cyrillic-wght-normal.woff2',
    family: 'Inter',
    weights: '100 900',
    unicodeRange: 'U+301, U+400-45F, U+490-491, U+4B0-4B1, U+2116',
  },
  {
    file: '@fontsource-variable/noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2',
    family: 'Noto Sans Arabic',
    weights: '100 900',
    unicodeRange:
      'U+600-6FF, U+750-77F, U+870-88E, U+890-891, U+897-8E1, U+8E3-8FF, U+200C-200E, U+2010-2011, U+FB50-FDFF, U+FE70-FEFC',
  },
]
