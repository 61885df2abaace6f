import type { Log } from '#contract/log-entry'
import { fail } from '#contract/result'
import type { Answer } from '#contract/result'
import { createSearchIndexer } from './area/search/indexer.ts'
import type { Clock } from './clock.ts'
import type { Reply } from './dispatch.ts'
import type { MarkKeeper } from './high-water.ts'
import { reproject } from './merge/reproject.ts'
import type { OpenedFile, OpenFailure } from './open.ts'
import type { SearchIndexer } from './search-indexing.ts'
import type { Session } from './session.ts'
import { createSession } from './session.ts'
import type { StoreFailure } from './store-failure.ts'
import { storeFailure } from './store-failure.ts'

/** The session in use. It is replaced by a fresh one when the disk left it unclear what has been stored. */
export type HeldSession = {
  readonly session: () => Session
  /** Runs work on the session, and keeps the machine's mark up to date with what it committed. */
  readonly use: (work: (session: Session) => Reply) => Reply
  readonly noteFailure: (failure: StoreFailure) => void
  /** Indexes at most so many rows for search; answers how many it did. */
  readonly index: (limit: number) => number
  readonly close: () => void
}

type Holding = {
  readonly opened: OpenedFile
  readonly reopen: () => Answer<OpenedFile, OpenFailure>
  readonly clock: Clock
  readonly log: Log
  readonly marks: MarkKeeper
}

export function holdSession({ opened, reopen, clock, log, marks }: Holding): HeldSession {
  let session = createSession(opened.connection, opened.start, clock)
  if (!opened.isProjected) reproject(session)
  tidyFiles(session, log)
  let indexer: SearchIndexer = createSearchIndexer(session.database)
  let isUnclear = false

  /** Closes and opens again, so that the next answer tells what the file really holds. */
  function startAfresh(): OpenFailure | null {
    closeQuietly(session, log)
    const again = reopen()
    if (!again.ok) return again.code
    session = createSession(again.value.connection, again.value.start, clock)
    indexer = createSearchIndexer(session.database)
    isUnclear = false
    return null
  }

  function use(work: (session: Session) => Reply): Reply {
    const barred = isUnclear ? startAfresh() : null
    if (barred !== null) return { text: JSON.stringify(fail('store.unconfirmed', { cause: barred })), changed: [] }
    const before = session.device.state().commitCount
    const reply = work(session)
    if (isUnclear) startAfresh()
    else if (session.device.state().commitCount !== before) marks.note(session.device.state())
    return reply
  }

  return {
    session: () => session,
    use,
    noteFailure: (failure) => {
      isUnclear ||= failure === 'store.unconfirmed'
    },
    index: (limit) => indexSome(session, indexer, limit, log),
    close: () => {
      markClean(session, log)
      closeQuietly(session, log)
      marks.flush()
    },
  }
}

function indexSome({ transact }: Session, indexer: SearchIndexer, limit: number, log: Log): number {
  try {
    return transact(
      () => indexer.drain(limit),
      (count) => count > 0,
    )
  } catch (error) {
    if (storeFailure(error) === null) throw error
    // The marks stay, so the words are indexed later; a full disk must not make the searching of what is indexed fail too.
    log({ level: 'warning', event: 'db.index', detail: { failure: storeFailure(error) } })
    return 0
  }
}

/** What was left of files that did not arrive whole; a disk that refuses keeps it until the next opening. */
function tidyFiles({ files }: Session, log: Log): void {
  try {
    files.tidy()
  } catch (error) {
    if (storeFailure(error) === null) throw error
    log({ level: 'warning', event: 'db.files', detail: { failure: storeFailure(error) } })
  }
}

function markClean({ connection, device }: Session, log: Log): void {
  if (device.state().isClean) return
  try {
    connection.exec('update device set is_clean = 1')
  } catch (error) {
    log({ level: 'warning', event: 'db.close', detail: { error: String(error) } })
  }
}

function closeQuietly({ connection, pasts }: Session, log: Log): void {
  try {
    pasts.close()
    connection.close()
  } catch (error) {
    log({ level: 'error', event: 'db.close', detail: { error: String(error) } })
  }
}
