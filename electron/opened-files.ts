import { app } from 'electron'

/**
 * Hears from now on which files the system opens with the app. macOS tells of a double click before the app is ready,
 * so the last file of that time waits until somebody asks.
 */
export function hearOpenedFiles(): (onOpen: (path: string) => void) => void {
  let early: string | null = null
  let tell = (path: string): void => {
    early = path
  }
  app.on('open-file', (event, path) => {
    event.preventDefault()
    tell(path)
  })
  return (onOpen) => {
    tell = onOpen
    if (early !== null) onOpen(early)
  }
}
