import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    pool: 'threads',
    // End-to-end tests mostly wait for processes of their own, so more of them fit than there are cores.
    maxWorkers: 3,
    testTimeout: 60_000,
    hookTimeout: 90_000,
    // Quiet where the product logs: a test that cares hands in its own log.
    env: { LOG_LEVEL: 'silent' },
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts', 'commands/**/*.ts'],
      reporter: ['text-summary'],
    },
  },
})
