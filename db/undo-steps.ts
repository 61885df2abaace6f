import type { Id } from '#contract/values'
import type { WriteDb } from './database.ts'

/** A command of the officer that can be undone or done again. */
export type UndoStepRow = {
  readonly number: number
  /** The command as it was first given. */
  readonly command: Id
  /** The command that made the present state: the first, or the last undo or redo of it. */
  readonly effective: Id
}

/** The list of steps; it is part of the file, so undo works after a restart. */
export type UndoSteps = {
  readonly push: (command: Id) => void
  /** The step that undo takes back next, or that redo does again next. */
  readonly next: (direction: 'undo' | 'redo') => UndoStepRow | null
  readonly turn: (step: UndoStepRow, direction: 'undo' | 'redo', effective: Id) => void
  /** Takes a step off the list for good. */
  readonly close: (step: UndoStepRow) => void
}

// What is undone always comes after all that is done, so both are found from the end, and no index has to be written with every save.
const lastDone = "coalesce((select number from undo_step where state = 'done' order by number desc limit 1), 0)"

export function createUndoSteps(database: WriteDb): UndoSteps {
  const clearRedo = database.prepareWrite<[]>(
    `update undo_step set state = 'closed' where number > ${lastDone} and state = 'undone'`,
  )
  const push = database.prepareWrite<[string, string]>(
    "insert into undo_step (command, effective, state) values (?, ?, 'done')",
  )
  const next = {
    undo: database.prepareRead<[], UndoStepRow>(
      "select number, command, effective from undo_step where state = 'done' order by number desc limit 1",
    ),
    redo: database.prepareRead<[], UndoStepRow>(
      `select number, command, effective from undo_step
       where number > ${lastDone} and state = 'undone' order by number limit 1`,
    ),
  }
  const turn = database.prepareWrite<[string, string, number]>(
    'update undo_step set state = ?, effective = ? where number = ?',
  )
  const close = database.prepareWrite<[number]>("update undo_step set state = 'closed' where number = ?")
  return {
    push: (command) => {
      clearRedo.run()
      push.run(command, command)
    },
    next: (direction) => next[direction].get() ?? null,
    turn: (step, direction, effective) => {
      turn.run(direction === 'undo' ? 'undone' : 'done', effective, step.number)
    },
    close: (step) => {
      close.run(step.number)
    },
  }
}
