import { command, query } from '../define.ts'
import { RequestId } from '../edit.ts'
import { Day, Instant, Line } from '../values.ts'
import { Language } from '../vocabulary.ts'
import { z } from '../zod.ts'

/** A path on this machine, as the officer or the operating system gave it. */
export const FilePath = z.string().min(1).max(4_096)

export const themes = ['system', 'light', 'dark'] as const
export const densities = ['compact', 'normal', 'relaxed'] as const

/** How the program looks on this machine; kept beside the program's data, not in a workspace. */
export const Preferences = z.strictObject({
  theme: z.enum(themes),
  language: Language,
  density: z.enum(densities),
})
export type Preferences = z.infer<typeof Preferences>

export const OpenWorkspace = z.strictObject({
  name: z.string(),
  path: FilePath,
  fileName: z.string(),
  /** True when the file or its folder cannot be written: everything can be read and exported, nothing changed. */
  readOnly: z.boolean(),
  /** Saves known to have been acknowledged that the file no longer holds; 0 when all is there. */
  missingSaves: z.int(),
  /** The page's address when the workspace was last open, such as `/plan/<id>/matrix`. */
  lastPlace: z.string().nullable(),
})
export type OpenWorkspace = z.infer<typeof OpenWorkspace>

export const RecentWorkspace = z.strictObject({
  name: z.string(),
  path: FilePath,
  fileName: z.string(),
  openedAt: Instant,
  isThere: z.boolean(),
})

export const AppState = z.strictObject({
  workspace: OpenWorkspace.nullable(),
  recent: z.array(RecentWorkspace),
  /**
   * A workspace that waits to be opened: the one that was open when the program ended, or one given at its start.
   * The page opens it, so that a file that cannot be opened is told where the officer looks.
   */
  toOpen: FilePath.nullable(),
  /** The workspace that closed by itself, because the part of the program that kept it had stopped; until one is opened again. */
  interrupted: z.strictObject({ path: FilePath, fileName: z.string() }).nullable(),
  preferences: Preferences,
  version: z.string(),
  /** The folder where new workspaces go unless another is named. */
  workspacesFolder: FilePath,
  canChooseFile: z.boolean(),
  canPrintPdf: z.boolean(),
  /** Today where the officer is, or the day that a demonstration workspace shows as today. */
  today: Day,
  /** True when `today` is the demonstration day of the workspace. */
  isDemonstrationDay: z.boolean(),
})
export type AppState = z.infer<typeof AppState>

/** Why a workspace file did not open. */
export const openFailures = [
  'workspace.missing',
  'workspace.not-ours',
  'workspace.newer',
  'workspace.damaged',
  'workspace.backup-failed',
  'workspace.upgrade-failed',
  'workspace.in-use',
  'workspace.no-access',
] as const

const creationFailures = ['workspace.exists', 'workspace.folder-unwritable', 'workspace.name-unusable'] as const

const Nothing = z.strictObject({})

/** What a new workspace starts with. */
export const starts = ['empty', 'demonstration'] as const

export const appOperations = {
  'app.state': query({ runs: 'host', reads: ['app', 'workspace'], input: Nothing, output: AppState, failures: [] }),
  'app.setPreferences': command({
    runs: 'host',
    input: z.strictObject({ requestId: RequestId, preferences: Preferences }),
    output: Nothing,
    failures: [],
  }),
  'app.rememberPlace': command({
    runs: 'host',
    input: z.strictObject({ requestId: RequestId, place: z.string().max(2_000) }),
    output: Nothing,
    failures: [],
  }),
  'app.openExternal': command({
    runs: 'host',
    input: z.strictObject({ requestId: RequestId, address: z.string().max(2_000) }),
    output: Nothing,
    failures: ['address.refused', 'address.unopened'],
  }),
  'workspace.chooseFile': command({
    runs: 'host',
    input: z.strictObject({ requestId: RequestId }),
    output: z.strictObject({ path: FilePath.nullable() }),
    failures: ['chooser.none'],
  }),
  'workspace.open': command({
    runs: 'host',
    input: z.strictObject({ requestId: RequestId, path: FilePath }),
    output: OpenWorkspace,
    failures: openFailures,
  }),
  'workspace.create': command({
    runs: 'host',
    input: z.strictObject({
      requestId: RequestId,
      name: Line.max(120),
      folder: FilePath.nullable(),
      start: z.enum(starts),
    }),
    output: OpenWorkspace,
    failures: [...openFailures, ...creationFailures],
  }),
  'workspace.close': command({
    runs: 'host',
    input: z.strictObject({ requestId: RequestId }),
    output: Nothing,
    failures: [],
  }),
  'workspace.forgetRecent': command({
    runs: 'host',
    input: z.strictObject({ requestId: RequestId, path: FilePath }),
    output: Nothing,
    failures: [],
  }),
} as const
