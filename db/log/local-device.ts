import type { Id } from '#contract/values'
import type { WriteDb } from '../database.ts'
import { newOriginPart } from '../id.ts'

/** What this copy of the workspace knows of itself; one row. */
export type DeviceState = {
  readonly workspace: Id
  readonly device: string
  readonly incarnation: string
  /** Operations written under this incarnation. */
  readonly counter: number
  /** The highest lamport seen. */
  readonly lamport: number
  /** Transactions ever committed to this file. */
  readonly commitCount: number
  /** False from the first write until the file was closed in order. */
  readonly isClean: boolean
  readonly profile: Id | null
}

/** Numbers this device's operations, and holds the gate that lets records be written. */
export type LocalDevice = {
  readonly state: () => DeviceState
  /** Lets the tables of records be written until the transaction ends. */
  readonly openGate: () => void
  /** The id and lamport of the next operation. */
  readonly nextStamp: () => { readonly id: string; readonly lamport: number }
  /** Makes later operations follow one that came from elsewhere. */
  readonly follow: (lamport: number) => void
  readonly setProfile: (profile: Id | null) => void
  /** Writes under a new name from here on; the gate must be open. */
  readonly beginIncarnation: () => void
  /** Closes the gate, if it was opened, and stores the state; the last statement before a commit. */
  readonly finish: () => void
  /** Forgets what was done since the last `finish`; after a rollback. */
  readonly forget: () => void
}

type Row = {
  readonly workspace: Id
  readonly device: string
  readonly incarnation: string
  readonly counter: number
  readonly lamport: number
  readonly commit_count: number
  readonly is_clean: number
  readonly profile: Id | null
}

/** The name under which a device numbers its operations. */
export function originOf(state: Pick<DeviceState, 'device' | 'incarnation'>): string {
  return `${state.device}.${state.incarnation}`
}

/** Reads the state; null in a file that was never set up. */
export function readDevice(database: WriteDb): DeviceState | null {
  const row = database.prepareRead<[], Row>('select * from device').get()
  if (row === undefined) return null
  const { workspace, device, incarnation, counter, lamport, profile } = row
  const commitCount = row.commit_count
  return { workspace, device, incarnation, counter, lamport, commitCount, isClean: row.is_clean === 1, profile }
}

/** Stores the state of a new workspace. */
export function plantDevice(database: WriteDb, workspace: Id, device: string, incarnation: string): void {
  database
    .prepareWrite<[string, string, string]>(
      `insert into device (id, workspace, device, incarnation, counter, lamport, commit_count, is_writing, is_clean, is_projected)
       values (1, ?, ?, ?, 0, 0, 0, 0, 1, 1)`,
    )
    .run(workspace, device, incarnation)
}

/**
 * Takes over a file. When it must write under another name than the file holds (a copied or restored file, another machine),
 * the new name is stored with the first write, not before.
 */
export function createLocalDevice(database: WriteDb, stored: DeviceState, initial: DeviceState): LocalDevice {
  const open = database.prepareWrite<[]>('update device set is_writing = 1')
  const store = database.prepareWrite<[string, string, number, number, number, string | null]>(
    `update device set is_writing = 0, is_clean = 0, device = ?, incarnation = ?, counter = ?, lamport = ?,
     commit_count = ?, profile = ?`,
  )
  const retire = database.prepareWrite<[string, number]>(
    'insert into origin (id, contiguous) values (?, ?) on conflict (id) do nothing',
  )
  let written = stored
  let kept = initial
  let current = initial
  let isOpen = false

  function retireWrittenName(): void {
    const hasNewName = written.device !== current.device || written.incarnation !== current.incarnation
    if (hasNewName && written.counter > 0) retire.run(originOf(written), written.counter)
  }

  return {
    state: () => current,
    openGate: () => {
      if (isOpen) return
      open.run()
      retireWrittenName()
      isOpen = true
    },
    nextStamp: () => {
      current = { ...current, counter: current.counter + 1, lamport: current.lamport + 1 }
      return { id: `${originOf(current)}.${current.counter}`, lamport: current.lamport }
    },
    follow: (lamport) => {
      current = { ...current, lamport: Math.max(current.lamport, lamport) }
    },
    setProfile: (profile) => {
      current = { ...current, profile }
    },
    beginIncarnation: () => {
      current = { ...current, incarnation: newOriginPart(), counter: 0 }
      retireWrittenName()
    },
    finish: () => {
      if (!isOpen) return
      current = { ...current, commitCount: current.commitCount + 1, isClean: false }
      const { device, incarnation, counter, lamport, commitCount, profile } = current
      store.run(device, incarnation, counter, lamport, commitCount, profile)
      isOpen = false
      written = current
      kept = current
    },
    forget: () => {
      current = kept
      isOpen = false
    },
  }
}
