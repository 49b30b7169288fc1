import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anyNonsense, anyUpdate } from '../support/any-update.ts'
import { freePort } from '../support/free-port.ts'
import { watch } from '../support/mistakes.ts'
import { openStage, type Stage } from '../support/stage.ts'
import { tries } from '../support/tries.ts'

const SECRET = 'known-to-telegram-alone'
/** Updates tried in one run of the suite, for each way in which updates reach the bot. */
const UPDATES = tries(400)

describe('by webhook, whatever comes as an update', () => {
  let stage: Stage
  let address: string
  let updateId = 1_000_000

  beforeAll(async () => {
    const port = String(await freePort())
    address = `http://127.0.0.1:${port}/telegram`
    stage = await openStage({ PORT: port, WEBHOOK_URL: address, WEBHOOK_SECRET: SECRET })
  })
  afterAll(() => stage.town.close())

  /** Hands an update to the bot as Telegram would, whatever it holds. */
  async function push(update: object): Promise<number> {
    updateId += 1
    const body = JSON.stringify({ ...update, update_id: updateId })
    const answer = await fetch(address, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': SECRET },
    })
    return answer.status
  }

  test(
    'is dealt with: no handler throws, each tap is answered, nothing is asked that Telegram refuses',
    async () => {
      const { town } = stage
      const watched = watch(stage)
      const unanswered: string[] = []
      await fc.assert(
        fc.asyncProperty(anyUpdate(stage), async (update) => {
          expect(await push(update)).toBe(200)
          watched.check(update, updateId)
          const { id = '', data = '' } = update.callback_query ?? {}
          if (town.telegram.world.taps.has(id)) unanswered.push(data)
        }),
        { numRuns: UPDATES },
      )
      expect(watched.mistakes).toEqual([])
      expect(unanswered).toEqual([])
    },
    60_000 + UPDATES * 100,
  )

  test(
    'is survived, however it is shaped',
    async () => {
      const watched = watch(stage)
      await fc.assert(
        fc.asyncProperty(anyNonsense(stage), async (update) => {
          expect(await push(update)).toBe(200)
          watched.check(update, updateId)
        }),
        { numRuns: UPDATES },
      )
      expect((await fetch(new URL('/healthz', address))).status).toBe(200)
      expect(await stage.bot.end()).toBe(0)
      watched.check({}, 0)
      expect(watched.mistakes).toEqual([])
    },
    60_000 + UPDATES * 100,
  )
})

describe('by polling, whatever comes as an update', () => {
  let stage: Stage

  beforeAll(async () => {
    stage = await openStage({})
  })
  afterAll(() => stage.town.close())

  test(
    'is dealt with: no handler throws, each tap is answered, nothing is asked that Telegram refuses',
    async () => {
      const { telegram } = stage.town
      const watched = watch(stage)
      const tapped: string[] = []
      await fc.assert(
        fc.asyncProperty(anyUpdate(stage), async (update) => {
          const told = telegram.world.queueUpdate(update, '1')
          tapped.push(update.callback_query?.id ?? '')
          await telegram.waitFor(() => telegram.pendingUpdates === 0)
          watched.check(update, told?.update_id ?? 0)
        }),
        { numRuns: UPDATES },
      )
      // Handlers that run are waited for.
      expect(await stage.bot.end()).toBe(0)
      watched.check({}, 0)
      expect(watched.mistakes).toEqual([])
      expect(tapped.filter((id) => telegram.world.taps.has(id))).toEqual([])
    },
    60_000 + UPDATES * 100,
  )
})
