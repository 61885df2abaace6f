import type { Page } from '@playwright/test'

/** A running program as the stories see it, whichever shell it runs in. */
export type App = {
  readonly kind: 'browser-shell' | 'electron'
  readonly page: Page
  readonly processId: number
  /** Folder of the program's own data. */
  readonly dataFolder: string
  /** Folder where new workspaces go. */
  readonly workspacesFolder: string
  /** Runs the act that ends in a saved file, and gives the file. */
  readonly captureDownload: (act: () => Promise<void>) => Promise<{ readonly name: string; readonly bytes: Buffer }>
  /** Closes the program in order and starts it again on the same data. */
  readonly restart: () => Promise<App>
  /** Ends the program at once, as a power cut would, and starts it again on the same data. */
  readonly killAndRestart: () => Promise<App>
  readonly close: () => Promise<void>
}

/** Where a program keeps its things during a story; empty at its start. */
export type AppFolders = { readonly dataFolder: string; readonly workspacesFolder: string }

/** How a program is started, where a story needs more than the usual. */
export type StartOptions = {
  /** A workspace file given on the command line. */
  readonly file?: string
  /** A shell script that prepares mounts of the program's own, such as a small disk; see `canMount`. */
  readonly mounts?: string
}
