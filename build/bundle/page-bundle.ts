import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import type { InlineConfig } from 'vite'
import { lightContract } from './light-contract.ts'

/** Class names of CSS modules can be read as they are written and in camel case; the component tests share it. */
export const cssModules = { localsConvention: 'camelCase' } as const

/** How the page is bundled, for the engine both shells bring and for a content security policy without exceptions. */
export function pageBundle(root: string): InlineConfig {
  return {
    configFile: false,
    root: join(root, 'renderer'),
    base: '/',
    logLevel: 'warn',
    plugins: [react(), lightContract(root)],
    css: { modules: cssModules },
    build: {
      // An older target rewrites light-dark() into variables that break the themes.
      target: 'chrome156',
      outDir: join(root, 'out/renderer'),
      emptyOutDir: true,
      // The policy allows no data: for scripts and fonts.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      sourcemap: false,
      // The page comes from the disk: a large file costs nothing, and a warning at the first start would worry who reads it.
      chunkSizeWarningLimit: 2_000,
    },
  }
}
