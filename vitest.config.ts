import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    pool: 'threads',
    // Modules hold no state and do nothing when they are loaded, so files may share them: loading them anew for each
    // file took more than the tests of it.
    isolate: false,
    globalSetup: 'tests/support/global-setup.ts',
    // End-to-end tests mostly wait for processes of their own, so more of them fit than there are cores.
    maxWorkers: process.env.CI === undefined ? 3 : 2,
    // Properties that name no number of their own go by it too.
    setupFiles: process.env.FUZZ === undefined ? [] : ['tests/support/property-runs.ts'],
    testTimeout: process.env.FUZZ === undefined ? 60_000 : 600_000,
    hookTimeout: 180_000,
    // Quiet where the product logs: a test that cares hands in its own log.
    env: { LOG_LEVEL: 'silent' },
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts', 'commands/**/*.ts'],
      reporter: ['text-summary'],
    },
  },
})
