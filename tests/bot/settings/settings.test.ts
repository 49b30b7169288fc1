import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  SETTINGS,
  settingScreens,
  settingValues,
  typedValues,
} from '../../../src/bot/settings/all-settings.ts'
import { changeSettings, currentSettings } from '../../../src/bot/settings/change-settings.ts'
import type { CurrentSettings } from '../../../src/bot/settings/setting.ts'
import { settingsOverview } from '../../../src/bot/settings/settings-overview.ts'
import { CALLBACK_SHAPES, decodeCallback } from '../../../src/model/callback.ts'
import { dueAfter } from '../../../src/model/schedule.ts'
import { DAY } from '../../../src/model/time.ts'
import { openStore, type Store } from '../../../src/store/store.ts'
import { loadTexts } from '../../../src/text/locales.ts'
import { type OpenDatabase, sqlite } from '../../support/databases.ts'
import { subscribe } from '../../support/store-data.ts'

const now = Date.UTC(2026, 10, 24, 8)
const texts = loadTexts(join(import.meta.dirname, '../../../locales'))
const t = texts.in('en')

let database: OpenDatabase
let store: Store
beforeAll(async () => {
  database = await sqlite.open()
  store = await openStore(database.url, pino({ level: 'silent' }))
})
afterAll(async () => {
  await store.close()
  await database.remove()
})

/** The settings of a chat that subscribes with them. */
async function settingsOf(chatId: number): Promise<CurrentSettings> {
  await subscribe(store, chatId, now + DAY, { pausedUntil: now + DAY })
  const subscriber = await store.subscribers.get(chatId)
  if (subscriber === undefined) throw new Error('not subscribed')
  return currentSettings(store, subscriber, { hasSpeech: true })
}

describe('each setting', () => {
  test('has words of its own', () => {
    expect(settingScreens.size).toBe(SETTINGS.flatMap(({ screens }) => screens).length)
    expect(settingValues.size).toBe(SETTINGS.flatMap(({ values }) => values).length)
    expect([...typedValues.keys()]).toEqual(['time', 'zone', 'recap', 'pause'])
  })

  test('exists for every word that a button can carry', () => {
    const words = (kind: string) =>
      CALLBACK_SHAPES.filter((shape) => shape.kind === kind)
        .flatMap(({ fields }) => fields)
        .flatMap(([, field]) => (typeof field === 'string' ? [] : field))
    expect(words('set').toSorted()).toEqual([...settingValues.keys()].toSorted())
    expect(words('settings').toSorted()).toEqual(['overview', ...settingScreens.keys()].toSorted())
  })

  test.each(SETTINGS.map((setting) => [setting.word, setting] as const))(
    '%s understands every button that its screens show, and none that is forged',
    async (_, setting) => {
      const current = await settingsOf(1)
      for (const screen of setting.screens) {
        const keys = screen.show(current, t, texts).keyboard.flat()
        const sets = keys.flatMap((key) => {
          const callback = decodeCallback('callback_data' in key ? key.callback_data : '')
          return callback?.kind === 'set' ? [callback] : []
        })
        expect(sets.length).toBeGreaterThan(1)
        for (const { name, value } of sets) {
          expect(settingValues.get(name)?.read(value, current, now)).not.toBeNull()
        }
      }
      for (const value of setting.values) {
        for (const forged of ['', '-1', '9999', '1e2', 'constructor', 'Mars/Base', 'x'.repeat(60)])
          expect(value.read(forged, current, now)).toBeNull()
      }
    },
  )

  test('has a button in the overview', async () => {
    const { keyboard } = settingsOverview(await settingsOf(1), now, t)
    // Copies for each member are for groups; the last button sends a first digest.
    expect(keyboard.flat()).toHaveLength(SETTINGS.length)
  })
})

describe('a change', () => {
  test('keeps what was written meanwhile, and the due time if the change does not affect it', async () => {
    const current = await settingsOf(2)
    const planned = { nextDueAt: now + 2 * DAY, threadId: 7 }
    await store.subscribers.update(2, planned)
    await changeSettings(store, current, { subscriber: { pictures: false } }, now)
    expect(await store.subscribers.get(2)).toMatchObject({ ...planned, pictures: false })
  })

  test.each([
    { schedule: { times: [600] } },
    { schedule: { weekdays: 1 } },
    { schedule: { zone: 'Asia/Tokyo' } },
    { pausedUntil: null },
  ])('of the schedule (%j) computes the next due time', async (subscriber) => {
    const current = await settingsOf(3)
    const shown = await changeSettings(store, current, { subscriber }, now)
    const stored = await store.subscribers.get(3)
    expect(shown.subscriber).toEqual(stored)
    expect(stored?.nextDueAt).toBe(stored && dueAfter(stored, now))
    expect(stored?.nextDueAt).not.toBe(current.subscriber.nextDueAt)
  })

  test('of one field of the schedule writes only that field', async () => {
    const current = await settingsOf(4)
    await store.subscribers.update(4, { schedule: { zone: 'Asia/Tokyo' } })
    await changeSettings(store, current, { subscriber: { schedule: { weekdays: 1 } } }, now)
    expect((await store.subscribers.get(4))?.schedule).toEqual({
      zone: 'Asia/Tokyo',
      times: [480],
      weekdays: 1,
    })
  })

  test('of the preferences moves the subscriber to their profile', async () => {
    const current = await settingsOf(5)
    const shown = await changeSettings(store, current, { preferences: { minutes: 3 } }, now)
    expect(shown.subscriber.profileId).not.toBe(current.subscriber.profileId)
    expect(await store.subscribers.preferences(5)).toEqual({ ...current.preferences, minutes: 3 })
  })
})
