import { Api } from 'grammy'
import { test as base } from 'vitest'
import { startTelegram, type Telegram } from '../../../sandbox/telegram/telegram.ts'

/** A clock that a test moves. */
export interface Clock {
  now: number
}

/** A test with a local Telegram of its own, grammY's client for it, and a clock that stands still. */
export const test = base.extend<{ clock: Clock; telegram: Telegram; api: Api }>({
  // oxlint-disable-next-line no-empty-pattern -- Vitest reads what a fixture needs from the pattern
  clock: async ({}, use) => {
    await use({ now: Date.UTC(2026, 10, 24, 8) })
  },
  telegram: async ({ clock }, use) => {
    const telegram = await startTelegram({ now: () => clock.now })
    await use(telegram)
    await telegram.close()
  },
  api: async ({ telegram }, use) => {
    await use(new Api(telegram.token, { apiRoot: telegram.url }))
  },
})

/** What a rejected call says, as `code description`. */
export async function refusalOf(call: Promise<unknown>): Promise<string> {
  try {
    await call
  } catch (error) {
    const { error_code, description } = error as { error_code?: number; description?: string }
    return `${error_code} ${description}`
  }
  return 'not refused'
}
