import { contextBridge, ipcRenderer } from 'electron'
import { callChannel, eventChannel } from './channels.ts'

// The page gets two functions and nothing of Electron; answers arrive as the JSON text that the worker made.
contextBridge.exposeInMainWorld(
  'tandem',
  Object.freeze({
    call: async (name: string, input: unknown): Promise<unknown> => {
      const text: unknown = await ipcRenderer.invoke(callChannel, name, JSON.stringify(input))
      return JSON.parse(String(text))
    },
    onEvent: (listener: (event: unknown) => void): (() => void) => {
      const heard = (_event: unknown, told: unknown): void => {
        listener(told)
      }
      ipcRenderer.on(eventChannel, heard)
      return () => {
        ipcRenderer.removeListener(eventChannel, heard)
      }
    },
  }),
)
