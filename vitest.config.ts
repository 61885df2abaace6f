import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { cssModules } from './build/bundle/page-bundle.ts'
import { layers } from './build/layers/table.ts'
import { findBrowser } from '#host/browser/find-browser'

// For the processes and threads of the tests: see docs/adr/0007.
process.env['NODE_COMPILE_CACHE'] ??= fileURLToPath(new URL('node_modules/.cache/compiled', import.meta.url))

const browser = findBrowser()
// Chromium refuses its sandbox to root.
const isRoot = process.getuid?.() === 0

const optimized = [
  ...layers.renderer.packages.filter((name) => !name.startsWith('@fontsource')),
  'react-dom/client',
  'react/jsx-dev-runtime',
  'vitest-browser-react',
  'zod',
]

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        // Requiring the real package would start a download of its runtime, once per worker.
        resolve: { alias: { electron: fileURLToPath(new URL('build/electron-absent.ts', import.meta.url)) } },
        test: {
          name: 'node',
          environment: 'node',
          include: ['{contract,domain,db,reports,seeds,host,electron,build}/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        plugins: [react()],
        css: { modules: cssModules },
        // Named beforehand: a package first met in the middle of a run reloads the page under the tests.
        optimizeDeps: { include: optimized },
        test: {
          name: 'browser',
          include: ['renderer/**/*.test.{ts,tsx}'],
          // Files side by side are pages side by side, and only one page has the focus.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(browser === null ? {} : { executablePath: browser }),
                args: isRoot ? ['--no-sandbox'] : [],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
})
