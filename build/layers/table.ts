/** Our folders, in the order they stand on each other. */
export const folders = [
  'contract',
  'domain',
  'db',
  'reports',
  'seeds',
  'host',
  'electron',
  'renderer',
  'e2e',
  'build',
] as const

export type Folder = (typeof folders)[number]

/** Whose globals a folder may name: `process` is node's, `document` the page's. */
export type Globals = 'none' | 'node' | 'page' | 'node and page'

/** What one folder may lean on. Read by the import check, by the check of the tsconfigs, and compared with docs/ARCHITECTURE.md. */
export type Layer = {
  readonly ours: readonly Folder[] | 'anything'
  /** Packages a shipped file may import; `npm` package names. */
  readonly packages: readonly string[]
  /** Packages its tests may import besides. */
  readonly testPackages: readonly string[]
  readonly globals: Globals
  /** How docs/ARCHITECTURE.md says the packages. */
  readonly packagesInWords: string
  /** What the folder must not do, as docs/ARCHITECTURE.md says it. */
  readonly mayNot: string
  /** What to do instead of an import the table does not allow. */
  readonly instead: string
}

const unitTestPackages = ['vitest', 'fast-check', '@fast-check/vitest'] as const

/** The import table: imports run downward only. */
export const layers: Readonly<Record<Folder, Layer>> = {
  contract: {
    ours: [],
    packages: ['zod'],
    testPackages: unitTestPackages,
    globals: 'none',
    packagesInWords: 'zod',
    mayNot: 'know where a thing runs or is stored',
    instead:
      'Keep only names, shapes and codes here; put a rule into domain/ and whatever touches the machine into host/.',
  },
  domain: {
    ours: ['contract'],
    packages: [],
    testPackages: unitTestPackages,
    globals: 'none',
    packagesInWords: 'none',
    mayNot: 'read the clock, make ids, await, know SQL or React',
    instead: 'Take what you need as an argument: the caller in db/ or host/ gathers it, the rule only decides.',
  },
  db: {
    ours: ['contract', 'domain'],
    packages: ['better-sqlite3'],
    testPackages: unitTestPackages,
    globals: 'node',
    packagesInWords: 'better-sqlite3, node',
    mayNot: 'be imported past its front door `db/client.ts` (tests: `db/testing.ts`)',
    instead: 'Move what is shared down into domain/ or contract/, or let host/ call both.',
  },
  reports: {
    ours: ['contract', 'domain'],
    packages: ['csv-stringify', 'd3-scale', 'd3-shape', 'docx', 'fflate', 'hucre', 'intl-messageformat'],
    testPackages: unitTestPackages,
    globals: 'none',
    packagesInWords: 'document libraries',
    mayNot: 'open files, know the database',
    instead: 'Take the model as an argument and return bytes; host/ reads the database and writes the file.',
  },
  seeds: {
    ours: ['contract', 'domain'],
    packages: [],
    testPackages: unitTestPackages,
    globals: 'none',
    packagesInWords: 'none',
    mayNot: 'contain SQL',
    instead: 'Write the data as commands of the contract; host/ plants them.',
  },
  host: {
    ours: ['contract', 'domain', 'db', 'reports', 'seeds'],
    packages: [],
    testPackages: [...unitTestPackages, 'fflate', 'playwright'],
    globals: 'node',
    packagesInWords: 'node',
    mayNot: 'know Electron',
    instead: 'Add a port to host/ports.ts and let the shell supply it.',
  },
  electron: {
    ours: ['contract', 'host'],
    packages: ['electron'],
    testPackages: unitTestPackages,
    globals: 'node',
    packagesInWords: 'electron, node',
    mayNot: 'hold logic',
    instead:
      'Put the logic into host/, where it runs and is tested without Electron, and pass the machine in as a port.',
  },
  renderer: {
    ours: ['contract', 'domain'],
    packages: [
      '@fontsource-variable/inter',
      '@fontsource-variable/noto-sans-arabic',
      '@internationalized/date',
      '@tanstack/react-virtual',
      'd3-scale',
      'd3-shape',
      'intl-messageformat',
      'react',
      'react-aria-components',
      'react-dom',
      'zustand',
    ],
    testPackages: [...unitTestPackages, 'vitest-browser-react'],
    globals: 'page',
    packagesInWords: 'react, zustand, UI libraries',
    mayNot: 'use node; import one feature from another',
    instead:
      'Ask the host through renderer/api (`call`), or move what two features share to ui/, domain/ or contract/.',
  },
  e2e: {
    ours: ['contract', 'seeds', 'host'],
    packages: ['@axe-core/playwright', '@playwright/test', 'fflate'],
    testPackages: [],
    globals: 'node and page',
    packagesInWords: '@playwright/test, axe, fflate',
    mayNot: 'reach into renderer or db code',
    instead: 'Do what a person would do in the window, or prepare the workspace through the host.',
  },
  build: {
    ours: 'anything',
    packages: [],
    testPackages: [],
    globals: 'node',
    packagesInWords: 'anything, to build it',
    mayNot: 'be imported',
    instead: '',
  },
}
