import { defineConfig } from 'vitest/config'
import { LOOK_MS, SOON_MS } from './tests/support/soon.ts'
import { SlowFirst } from './tests/support/slow-first.ts'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    pool: 'threads',
    // Modules hold no state and do nothing when they are loaded, so files may share them: loading them again for
    // each file took longer than its tests.
    isolate: false,
    globalSetup: 'tests/support/global-setup.ts',
    // End-to-end tests mostly wait for processes of their own, so more of them fit than there are cores.
    maxWorkers: 4,
    sequence: { sequencer: SlowFirst },
    // This also sets the number of runs for properties without one.
    setupFiles: process.env.FUZZ === undefined ? [] : ['tests/support/property-runs.ts'],
    testTimeout: process.env.FUZZ === undefined ? 300_000 : 600_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: SOON_MS, interval: LOOK_MS } },
    // No log output of the product; tests that need it pass their own log.
    env: { LOG_LEVEL: 'silent' },
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts', 'commands/**/*.ts'],
      reporter: ['text-summary'],
    },
  },
})
