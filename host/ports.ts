import type { Log } from '#contract/log-entry'
import type { Day, Instant } from '#contract/values'
import type { Language } from '#contract/vocabulary'

/** What a shell supplies to the host: everything that depends on the machine and the window. */
export type Ports = {
  readonly shell: 'electron' | 'browser' | 'cli' | 'test'
  readonly appVersion: string
  readonly paths: {
    /** Preferences, recent workspaces, high-water marks. */
    readonly data: string
    /** Where new workspaces are kept unless the officer says otherwise. */
    readonly workspaces: string
    /** The built page, served by the host at the app's origin; null when there is no window. */
    readonly renderer: string | null
  }
  readonly now: () => Instant
  /** The civil date where the officer is. */
  readonly today: () => Day
  /** Prints a complete HTML document to a tagged PDF with bookmarks; null where nothing can print. */
  readonly printPdf: ((html: string) => Promise<Uint8Array>) | null
  /** Asks for a workspace file in the native chooser: its path, or null when the officer cancelled. Null where there is none. */
  readonly chooseFile: (() => Promise<string | null>) | null
  /** Opens an https or mailto address outside the app. */
  readonly openExternal: (address: string) => Promise<void>
  readonly log: Log
}

/** A request of the page to its own origin. */
export type PageRequest = {
  readonly method: string
  /** Path and query, starting with `/`. */
  readonly path: string
  readonly headers: ReadonlyMap<string, string>
  readonly body: Uint8Array | null
}

/** The host's answer to a page request. */
export type PageResponse = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

/** What the host tells the page without being asked. */
export type HostEvent =
  | { readonly kind: 'changed'; readonly entities: readonly string[] }
  | { readonly kind: 'app'; readonly reason: 'workspace' | 'preferences' }
  | { readonly kind: 'command'; readonly name: 'undo' | 'redo' | 'palette' | 'keys' }

/** The main side of the program, without any shell. */
export type Host = {
  /** Answers an operation of the contract; the answer is the JSON text of an `Answer`. Never rejects. */
  readonly call: (name: string, input: unknown) => Promise<string>
  /** Asks the page to open a workspace, which tells what goes wrong: for files given at the start or by a second start. */
  readonly requestOpen: (path: string) => void
  /** The language that the officer chose, for the words that a shell shows itself. */
  readonly language: () => Language
  /** Listens to the host's events; the returned function stops listening. */
  readonly onEvent: (listener: (event: HostEvent) => void) => () => void
  /** Serves the page's files and prepared downloads. Never rejects. */
  readonly serve: (request: PageRequest) => Promise<PageResponse>
  /** Finishes what is running, closes the workspace and waits for the worker's exit. */
  readonly close: () => Promise<void>
}
