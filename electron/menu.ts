import { Menu } from 'electron'
import type { MenuItemConstructorOptions } from 'electron'
import type { HostEvent } from '#host/ports'

type Tell = (event: HostEvent) => void

/**
 * The native menu. Undo and redo go to the page, which knows whether a text field or the plan is meant,
 * and which names them; the shortcuts are heard there too, so they are shown here but not registered twice.
 */
export function buildMenu(tell: Tell, platform: NodeJS.Platform): Menu {
  const act = (name: 'undo' | 'redo' | 'palette' | 'keys') => () => {
    tell({ kind: 'command', name })
  }
  const shown = (label: string, accelerator: string, click: () => void): MenuItemConstructorOptions => ({
    label,
    accelerator,
    registerAccelerator: false,
    click,
  })
  const template: MenuItemConstructorOptions[] = [
    ...(platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
    {
      label: 'File',
      submenu: [
        shown('Search and commands…', 'CommandOrControl+K', act('palette')),
        { type: 'separator' },
        { role: platform === 'darwin' ? 'close' : 'quit' },
      ],
    },
    {
      label: 'Edit',
      submenu: [
        shown('Undo', 'CommandOrControl+Z', act('undo')),
        shown('Redo', 'CommandOrControl+Shift+Z', act('redo')),
        { type: 'separator' },
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
      ],
    },
    {
      label: 'View',
      submenu: [
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { type: 'separator' },
        { role: 'togglefullscreen' },
      ],
    },
    { role: 'windowMenu' },
    { role: 'help', submenu: [shown('Keys', '?', act('keys'))] },
  ]
  return Menu.buildFromTemplate(template)
}
