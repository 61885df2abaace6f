/** A program of ours that is bundled for Node, and where it goes. */
export type Entry = { readonly source: string; readonly output: string; readonly format: 'es' | 'cjs' }

/** Every program that runs outside the page; each is a bundle of its own, so that none waits for another's code. */
export const entries: readonly Entry[] = [
  { source: 'host/browser/main.ts', output: 'out/host/browser/main.js', format: 'es' },
  { source: 'host/cli/main.ts', output: 'out/host/cli/main.js', format: 'es' },
  { source: 'db/worker.ts', output: 'out/db/worker.js', format: 'es' },
  { source: 'host/reports/render-worker.ts', output: 'out/host/reports/render-worker.js', format: 'es' },
  { source: 'host/attachments/binder-worker.ts', output: 'out/host/attachments/binder-worker.js', format: 'es' },
  { source: 'electron/main.ts', output: 'out/electron/main.js', format: 'es' },
  // The sandbox takes a preload only as one CommonJS file.
  { source: 'electron/preload.ts', output: 'out/electron/preload.cjs', format: 'cjs' },
]

/** The page, built into a folder of its own. */
export const page = { source: 'renderer/index.html', output: 'out/renderer/index.html' } as const
