import { defineConfig } from '@playwright/test'

// Both projects run the same stories; the fixtures read the project's name to know which shell to start.
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  retries: 0,
  workers: 2,
  fullyParallel: false,
  forbidOnly: process.env['CI'] !== undefined,
  projects: [{ name: 'browser-shell' }, { name: 'electron' }],
})
