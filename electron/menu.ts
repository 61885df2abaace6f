import { Menu } from 'electron'
import type { MenuItemConstructorOptions } from 'electron'
import type { Language } from '#contract/vocabulary'
import type { HostEvent } from '#host/ports'
import { menuWords } from './menu-words.ts'
import type { MenuWords } from './menu-words.ts'

type Tell = (event: HostEvent) => void
type Item = MenuItemConstructorOptions

/**
 * The native menu in the officer's language. Undo and redo go to the page, which knows whether a text field or the plan is meant,
 * and which names them; the shortcuts are heard there too, so they are shown here but not registered twice.
 * Each item has a label of its own: Electron's are English, whatever the system speaks.
 */
export function buildMenu(tell: Tell, platform: NodeJS.Platform, language: Language): Menu {
  const words = menuWords[language]
  const isMac = platform === 'darwin'
  const act = (name: 'undo' | 'redo' | 'palette' | 'keys') => () => {
    tell({ kind: 'command', name })
  }
  return Menu.buildFromTemplate([
    ...(isMac ? [macMenu(words)] : []),
    {
      label: words.file,
      submenu: [
        shown(words.palette, 'CommandOrControl+K', act('palette')),
        { type: 'separator' },
        isMac ? { role: 'close', label: words.closeWindow } : { role: 'quit', label: words.quit },
      ],
    },
    {
      label: words.edit,
      submenu: [
        shown(words.undo, 'CommandOrControl+Z', act('undo')),
        shown(words.redo, 'CommandOrControl+Shift+Z', act('redo')),
        { type: 'separator' },
        { role: 'cut', label: words.cut },
        { role: 'copy', label: words.copy },
        { role: 'paste', label: words.paste },
        { role: 'selectAll', label: words.selectAll },
      ],
    },
    viewMenu(words),
    windowMenu(words, isMac),
    { role: 'help', label: words.help, submenu: [shown(words.keys, '?', act('keys'))] },
  ])
}

function shown(label: string, accelerator: string, click: () => void): Item {
  return { label, accelerator, registerAccelerator: false, click }
}

function macMenu(words: MenuWords): Item {
  return {
    role: 'appMenu',
    label: 'Tandem',
    submenu: [
      { role: 'about', label: words.about },
      { type: 'separator' },
      { role: 'services', label: words.services },
      { type: 'separator' },
      { role: 'hide', label: words.hide },
      { role: 'hideOthers', label: words.hideOthers },
      { role: 'unhide', label: words.showAll },
      { type: 'separator' },
      { role: 'quit', label: words.quit },
    ],
  }
}

function viewMenu(words: MenuWords): Item {
  return {
    label: words.view,
    submenu: [
      { role: 'resetZoom', label: words.actualSize },
      { role: 'zoomIn', label: words.zoomIn },
      { role: 'zoomOut', label: words.zoomOut },
      { type: 'separator' },
      { role: 'togglefullscreen', label: words.fullScreen },
    ],
  }
}

function windowMenu(words: MenuWords, isMac: boolean): Item {
  const minimise: Item = { role: 'minimize', label: words.minimise }
  const onMac: Item[] = [
    { role: 'zoom', label: words.zoom },
    { type: 'separator' },
    { role: 'front', label: words.allToFront },
  ]
  const elsewhere: Item[] = [{ role: 'close', label: words.closeWindow }]
  return { role: 'windowMenu', label: words.window, submenu: [minimise, ...(isMac ? onMac : elsewhere)] }
}
