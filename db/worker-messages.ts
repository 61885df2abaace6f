import type { EntityName } from '#contract/entity/table'
import type { FileSlice } from '#contract/file-transfer'
import type { LogEntry } from '#contract/log-entry'
import type { Operation, VersionVector } from '#contract/operation'
import type { Answer } from '#contract/result'
import type { SeedCommand } from '#contract/seed'
import type { OpenFailure } from './open.ts'

/** What the client asks of the worker. */
export type Request =
  | { readonly kind: 'call'; readonly name: string; readonly inputText: string }
  | { readonly kind: 'plant'; readonly commands: readonly SeedCommand[] }
  | { readonly kind: 'apply'; readonly operations: readonly Operation[] }
  | { readonly kind: 'since'; readonly vector: VersionVector }
  | { readonly kind: 'vector' }
  | FileRequest
  | { readonly kind: 'close' }

/** What is asked of the bytes of attached files. */
export type FileRequest =
  | { readonly kind: 'receive'; readonly slice: FileSlice }
  | { readonly kind: 'abandon'; readonly upload: string }
  | { readonly kind: 'file-size'; readonly sha256: string }
  | { readonly kind: 'file-bytes'; readonly sha256: string; readonly start: number; readonly end: number }

export type NumberedRequest = { readonly number: number; readonly request: Request }

/** What the worker says about the workspace it opened. */
export type OpenedFacts = { readonly missingSaves: number; readonly name: string }

/** What the worker sends. `text` is JSON text that the client hands on as it is; `bytes` are those of a file that was asked for. */
export type WorkerMessage =
  | { readonly kind: 'opened'; readonly answer: Answer<OpenedFacts, OpenFailure> }
  | {
      readonly kind: 'reply'
      readonly number: number
      readonly text: string
      readonly bytes: Uint8Array | null
      readonly changed: readonly EntityName[]
    }
  | { readonly kind: 'log'; readonly entry: LogEntry }
