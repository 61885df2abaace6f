import { existsSync } from 'node:fs'
import type { FileSlice } from '#contract/file-transfer'
import type { Log } from '#contract/log-entry'
import type { Operation, VersionVector } from '#contract/operation'
import type { Answer } from '#contract/result'
import { done, fail } from '#contract/result'
import type { SeedCommand } from '#contract/seed'
import type { ClockChoice } from './clock.ts'
import { clockOf } from './clock.ts'
import { copyForReading } from './copy-for-reading.ts'
import { createFile } from './create.ts'
import type { DispatchOptions, Reply } from './dispatch.ts'
import { dispatch, guarded } from './dispatch.ts'
import type { HeldSession } from './held-session.ts'
import { holdSession } from './held-session.ts'
import { createMarkKeeper } from './high-water.ts'
import { placeOf } from './mark.ts'
import { applyOperations, operationsSince } from './merge/apply.ts'
import type { OpenFailure } from './open.ts'
import { openFile } from './open.ts'
import { plant } from './plant.ts'
import type { Session } from './session.ts'

/** How a workspace is opened. Plain values, so that they reach the worker. */
export type WorkspaceOptions = {
  readonly path: string
  /** `create` makes the file, which must not exist; `read-only` looks at a copy of one that cannot be written. */
  readonly mode: 'open' | 'create' | 'read-only'
  /** What a new workspace is called; without it, like its file. */
  readonly name?: string
  /** Where this machine remembers how far it had come with which file; null does without. */
  readonly marksFolder: string | null
  readonly clock: ClockChoice
  /** Check what is answered against the contract: in tests and development. */
  readonly checksOutput: boolean
}

/** An open workspace, in this thread. Every reply is an answer as JSON text; none of these throws for what a user or a disk does. */
export type OpenWorkspace = {
  readonly call: (name: string, inputText: string) => Reply
  readonly plant: (commands: readonly SeedCommand[]) => Reply
  readonly applyOperations: (operations: readonly Operation[]) => Reply
  readonly operationsSince: (vector: VersionVector) => Reply
  readonly versionVector: () => Reply
  /** Takes a slice of a file that is being attached; the answer to the last tells its hash. */
  readonly receive: (slice: FileSlice) => Reply
  readonly abandon: (upload: string) => Reply
  /** Answers the size of an attached file in bytes, or null when it is not in this copy. */
  readonly fileSize: (sha256: string) => Reply
  /** Null when they are not there, or cannot be read. */
  readonly fileBytes: (sha256: string, start: number, end: number) => Uint8Array | null
  /** Indexes some of what is waiting for it; false when nothing is left. */
  readonly indexSome: () => boolean
  readonly session: () => Session
  readonly missingSaves: number
  readonly name: string
  readonly close: () => void
}

/** Rows indexed between two answers: some ten milliseconds of work. */
const indexingStep = 200

export function openWorkspace(options: WorkspaceOptions, log: Log): Answer<OpenWorkspace, OpenFailure> {
  const { path, name = null, marksFolder, mode } = options
  const clock = clockOf(options.clock)
  if (mode === 'create') {
    const created = createFile({ path, name, clock })
    if (!created.ok) return created
  }
  if (!existsSync(path)) return fail('workspace.missing')
  const place = placeOf(path)
  const copy = mode === 'read-only' ? copyForReading(path) : done(null)
  if (!copy.ok) return copy
  const reopen = () => openFile({ path: copy.value?.path ?? path, place, marksFolder })
  const opened = reopen()
  if (!opened.ok) {
    copy.value?.discard()
    return opened
  }
  const held = holdSession({
    opened: opened.value,
    reopen,
    clock,
    log,
    marks: createMarkKeeper(marksFolder, place, log),
  })
  const close = (): void => {
    held.close()
    copy.value?.discard()
  }
  return done({
    ...doorOf(held, options, log),
    missingSaves: opened.value.missingSaves,
    name: nameOf(held.session()),
    close,
  })
}

function doorOf(held: HeldSession, options: WorkspaceOptions, log: Log) {
  const dispatchOptions: DispatchOptions = {
    isReadOnly: options.mode === 'read-only',
    checksOutput: options.checksOutput,
    log,
    finishIndexing: () => {
      while (held.index(indexingStep) > 0);
    },
    onStoreFailure: held.noteFailure,
  }
  const change = (name: string, work: (session: Session) => Reply): Reply =>
    dispatchOptions.isReadOnly
      ? { text: JSON.stringify(fail('store.read-only')), changed: [] }
      : held.use((session) => guarded(dispatchOptions, name, () => work(session)))
  const look = (name: string, work: (session: Session) => unknown): Reply =>
    held.use((session) =>
      guarded(dispatchOptions, name, () => ({ text: JSON.stringify(done(work(session))), changed: [] })),
    )
  return {
    call: (name: string, inputText: string) =>
      held.use((session) => dispatch(session, dispatchOptions, name, inputText)),
    plant: (commands: readonly SeedCommand[]) => change('plant', (session) => replyOf(plant(session, commands))),
    applyOperations: (operations: readonly Operation[]) =>
      change('applyOperations', (session) => replyOf(applyOperations(session, operations))),
    operationsSince: (vector: VersionVector) => look('operationsSince', (session) => operationsSince(session, vector)),
    versionVector: () => look('versionVector', ({ origins }) => origins.vector()),
    ...fileDoor(change, look),
    indexSome: () => held.index(indexingStep) > 0,
    session: held.session,
  }
}

type Door = (name: string, work: (session: Session) => Reply) => Reply
type Window = (name: string, work: (session: Session) => unknown) => Reply

function fileDoor(change: Door, look: Window) {
  return {
    receive: (slice: FileSlice) =>
      change('receive', ({ files }) => {
        const answer = files.receive(slice)
        // A file that was missing is there now: what tells of attachments is asked again.
        const isWhole = answer.ok && answer.value.sha256 !== null
        return { text: JSON.stringify(answer), changed: isWhole ? ['attachment'] : [] }
      }),
    abandon: (upload: string) =>
      change('abandon', ({ files }) => {
        files.abandon(upload)
        return { text: JSON.stringify(done({})), changed: [] }
      }),
    fileSize: (sha256: string) => look('fileSize', ({ files }) => files.sizeOf(sha256)),
    fileBytes: (sha256: string, start: number, end: number) => {
      let bytes: Uint8Array | null = null
      look('fileBytes', ({ files }) => {
        bytes = files.read(sha256, start, end)
      })
      return bytes
    },
  }
}

/** Takes what only the change event needs out of an answer. */
function replyOf<Value extends { readonly changed: Reply['changed'] }>(answer: Answer<Value, string>): Reply {
  if (!answer.ok) return { text: JSON.stringify(answer), changed: [] }
  const { changed, ...value } = answer.value
  return { text: JSON.stringify(done(value)), changed }
}

function nameOf({ database, device }: Session): string {
  const byId = database.prepareRead<[string], { name: string }>('select name from workspace where id = ?')
  return byId.get(device.state().workspace)?.name ?? ''
}
