import { appOrigin } from './origin.ts'

/** The browser's own global through which the page speaks; taken away before the page's first script runs. */
export const bindingName = 'tandemBinding'

/** The global through which the page is answered; it can do nothing but answer. */
export const receiverName = 'tandemReceiver'

// Runs in the page, so it is text: nothing of the page's world compiles in this folder.
const twoFunctions = String.raw`
  const send = globalThis.${bindingName}
  delete globalThis.${bindingName}
  if (window.top !== window || location.origin !== '${appOrigin}') return

  const get = window.fetch.bind(window)
  const waiting = new Map()
  const listeners = new Set()
  let lastId = 0

  const take = (id) => {
    const call = waiting.get(id)
    waiting.delete(id)
    return call
  }
  const tandem = {
    call: (name, input) => new Promise((resolve, reject) => {
      lastId += 1
      send(JSON.stringify({ id: lastId, name, input }))
      waiting.set(lastId, { resolve, reject })
    }),
    onEvent: (listener) => {
      listeners.add(listener)
      return () => { listeners.delete(listener) }
    },
  }
  const receiver = {
    answer: (id, value) => take(id)?.resolve(value),
    // A large answer waits at the app's origin, in slices.
    slices: async (id, paths) => {
      const call = take(id)
      try {
        const parts = await Promise.all(paths.map((path) => get(path).then((slice) => slice.arrayBuffer())))
        call?.resolve(JSON.parse(await new Blob(parts).text()))
      } catch (error) {
        call?.reject(error)
      }
    },
    event: (value) => {
      for (const listener of listeners) {
        try { listener(value) } catch (error) { reportError(error) }
      }
    },
  }
  Object.defineProperty(window, 'tandem', { value: Object.freeze(tandem), enumerable: true })
  Object.defineProperty(window, '${receiverName}', { value: Object.freeze(receiver) })
`

// What a browser does and a program does not: the app sees these keys too, and may use them.
const manners = String.raw`
  const refused = new Set([
    'F1', 'F3', 'F5', 'F7', 'F12',
    ...'d e f g h j l n o p r s t u'.split(' ').map((letter) => 'Ctrl+' + letter),
    ...'a b c d g i j m n o p r t u delete tab'.split(' ').map((letter) => 'Ctrl+Shift+' + letter),
    'Ctrl+F5', 'Ctrl+Tab', 'Shift+F5', 'Shift+Escape',
  ])
  // On a layout that has no Latin letters the browser goes by the place of the key.
  const nameOf = ({ key, code }) =>
    /^[\x21-\x7e]$/.test(key) || key.length > 1 ? key : code.replace(/^Key/, '')
  const pressed = (event) => {
    const name = nameOf(event)
    const modifiers = (event.ctrlKey || event.metaKey ? 'Ctrl+' : '') + (event.shiftKey ? 'Shift+' : '')
    return modifiers + (event.ctrlKey || event.metaKey ? name.toLowerCase() : name)
  }
  window.addEventListener('keydown', (event) => {
    if (!event.altKey && refused.has(pressed(event))) event.preventDefault()
  }, { capture: true })

  const isTextField = (target) => target instanceof Element && target.closest('input, textarea, [contenteditable]')
  window.addEventListener('contextmenu', (event) => {
    if (!isTextField(event.target)) event.preventDefault()
  })

  // A file dropped beside the places meant for it would be opened instead of the app.
  const dropsFile = (event) => !event.defaultPrevented && event.dataTransfer?.types.includes('Files')
  window.addEventListener('dragover', (event) => {
    if (!dropsFile(event)) return
    event.preventDefault()
    event.dataTransfer.dropEffect = 'none'
  })
  window.addEventListener('drop', (event) => {
    if (dropsFile(event)) event.preventDefault()
  })
  window.open = () => null
`

/** Runs in every document of the window before anything of the document does. */
export const pageScript = `(() => {${twoFunctions}${manners}})()`
