import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anyNonsense, anyUpdate } from '../support/any-update.ts'
import { collectErrors } from '../support/collect-errors.ts'
import { type FourChats, openFourChats } from '../support/four-chats.ts'
import { freePort } from '../support/free-port.ts'
import { propertyRuns } from '../support/property-runs.ts'

const SECRET = 'known-to-telegram-alone'
/** Updates sent in one run, by webhook and by polling each. */
const UPDATES = propertyRuns(400)

describe('by webhook, whatever comes as an update', () => {
  let setup: FourChats
  let address: string
  let updateId = 1_000_000

  beforeAll(async () => {
    const port = String(await freePort())
    address = `http://127.0.0.1:${port}/telegram`
    setup = await openFourChats({ PORT: port, WEBHOOK_URL: address, WEBHOOK_SECRET: SECRET })
  })
  afterAll(() => setup.town.close())

  /** Sends an update to the bot as Telegram would, whatever it contains. */
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
      const { town } = setup
      const errors = collectErrors(setup)
      const unanswered: string[] = []
      await fc.assert(
        fc.asyncProperty(anyUpdate(setup), async (update) => {
          expect(await push(update)).toBe(200)
          errors.check(update, updateId)
          const { id = '', data = '' } = update.callback_query ?? {}
          if (town.telegram.world.taps.has(id)) unanswered.push(data)
        }),
        { numRuns: UPDATES },
      )
      expect(errors.found).toEqual([])
      expect(unanswered).toEqual([])
    },
    60_000 + UPDATES * 100,
  )

  test(
    'is survived, however it is shaped',
    async () => {
      const errors = collectErrors(setup)
      await fc.assert(
        fc.asyncProperty(anyNonsense(setup), async (update) => {
          expect(await push(update)).toBe(200)
          errors.check(update, updateId)
        }),
        { numRuns: UPDATES },
      )
      expect((await fetch(new URL('/healthz', address))).status).toBe(200)
      expect(await setup.bot.end()).toBe(0)
      errors.check({}, 0)
      expect(errors.found).toEqual([])
    },
    60_000 + UPDATES * 100,
  )
})

const OWN_CONFLICT = 'getUpdates refused: Conflict: terminated by other getUpdates request'

describe('by polling, whatever comes as an update', () => {
  let setup: FourChats

  beforeAll(async () => {
    setup = await openFourChats({})
  })
  afterAll(() => setup.town.close())

  test(
    'is dealt with: no handler throws, each tap is answered, nothing is asked that Telegram refuses',
    async () => {
      const { telegram } = setup.town
      const errors = collectErrors(setup)
      const tapped: string[] = []
      await fc.assert(
        fc.asyncProperty(anyUpdate(setup), async (update) => {
          const queued = telegram.world.queueUpdate(update, '1')
          tapped.push(update.callback_query?.id ?? '')
          await telegram.waitFor(() => telegram.pendingUpdates === 0)
          errors.check(update, queued?.update_id ?? 0)
        }),
        { numRuns: UPDATES },
      )
      // Ending the bot waits for running handlers.
      expect(await setup.bot.end()).toBe(0)
      errors.check({}, 0)
      // The last call of a process that stops ends its own long poll, if the server has not yet seen that nobody waits for it.
      const refused = errors.found.filter(({ what }) => !what.startsWith(OWN_CONFLICT))
      expect(refused).toEqual([])
      expect(tapped.filter((id) => telegram.world.taps.has(id))).toEqual([])
    },
    60_000 + UPDATES * 100,
  )
})
