import { pino } from 'pino'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { tellOwner, type TellOwnerDeps } from '../../src/deliver/tell-owner.ts'
import { DAY } from '../../src/model/time.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { english } from '../support/english.ts'
import { subscribe } from '../support/store-data.ts'

const GROUP = -1001
const log = pino({ level: 'silent' })
let store: Store
let now: number
let told: number[]
let asked: number

beforeEach(async () => {
  now = Date.UTC(2026, 10, 24, 8)
  told = []
  asked = 0
  store = await openStore('file::memory:', log)
  await subscribe(store, GROUP, now, { kind: 'supergroup', name: 'Readers' })
})
afterEach(() => store.close())

/** Tells the owner of the group, whose administrators are these; returns who was told so far. */
async function tell(administrators: Awaited<ReturnType<TellOwnerDeps['administrators']>> | Error) {
  const group = await store.subscribers.get(GROUP)
  if (group === undefined) throw new Error('no group')
  await tellOwner(group, {
    store,
    texts: { in: () => english },
    now: () => now,
    log,
    async send(chat) {
      told.push(chat)
      return { kind: 'sent', messageId: 1 }
    },
    async administrators() {
      asked += 1
      if (administrators instanceof Error) throw administrators
      return administrators
    },
  })
  return told
}
const person = (id: number, isCreator = false) => ({ id, isCreator, isBot: false })
const bot = { id: 1, isCreator: false, isBot: true }

test('an administrator who has a chat with the bot is told, once in thirty days, and kept', async () => {
  await subscribe(store, 8, now)
  expect(await tell([bot, person(7, true), person(8)])).toEqual([8])
  expect((await store.subscribers.get(GROUP))?.subscribedBy).toBe(8)
  now += DAY
  expect(await tell([])).toEqual([8])
  now += 30 * DAY
  expect(await tell([])).toEqual([8, 8])
  expect(asked).toBe(1)
})

test('else whoever made the chat', async () => {
  expect(await tell([bot, person(9), person(7, true)])).toEqual([7])
})

test('nobody, if Telegram does not say who administers it; the next refusal asks again', async () => {
  expect(await tell(new Error('CHAT_ADMIN_REQUIRED'))).toEqual([])
  expect((await store.subscribers.get(GROUP))?.ownerToldAt).toBeNull()
  expect(await tell([person(7, true)])).toEqual([7])
})

test('who is known to have subscribed the chat is told without asking', async () => {
  await store.subscribers.update(GROUP, { subscribedBy: 5 })
  expect(await tell([person(7, true)])).toEqual([5])
  expect(asked).toBe(0)
})
