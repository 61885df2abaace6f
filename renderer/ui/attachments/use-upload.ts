import { useEffect, useRef, useState } from 'react'
import type { AttachedFile } from '#contract/entity/attachment'
import { uploadFile } from '../../api/upload-file.ts'
import { failureText } from '../../i18n/failure-text.ts'

/** A transfer that is shown: only one that takes more than a second is. */
export type Sending = { readonly received: number; readonly isSlow: boolean }

type Upload = {
  /** Null while nothing is on its way. */
  readonly sending: Sending | null
  /** The file as it has arrived; a sentence that says why it has not; null when the officer stopped it. */
  readonly send: (file: File) => Promise<AttachedFile | string | null>
  readonly stop: () => void
}

const patienceMs = 1_000

/** Sends a file into the workspace, and stops when what shows it goes away. */
export function useUpload(): Upload {
  const [sending, setSending] = useState<Sending | null>(null)
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])

  const send = async (file: File): Promise<AttachedFile | string | null> => {
    const controller = new AbortController()
    running.current = controller
    setSending({ received: 0, isSlow: false })
    const patience = setTimeout(() => setSending((shown) => shown && { ...shown, isSlow: true }), patienceMs)
    const onProgress = (received: number): void => setSending((shown) => shown && { ...shown, received })
    const answer = await uploadFile(file, { onProgress, signal: controller.signal })
    clearTimeout(patience)
    setSending(null)
    if (answer.ok) return answer.value
    return controller.signal.aborted ? null : failureText(answer.code)
  }

  return { sending, send, stop: () => running.current?.abort() }
}
