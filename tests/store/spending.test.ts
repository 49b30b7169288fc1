import { pino } from 'pino'
import { describe, expect, test } from 'vitest'
import { openStore } from '../../src/store/store.ts'
import { databases } from '../support/databases.ts'

describe.each(databases)('what models cost, on $name', (on) => {
  test('is summed by what it was for, within one cap', async () => {
    const database = await on.open()
    const store = await openStore(database.url, pino({ level: 'silent' }))
    const caps = { tokens: 1_000, usd: null }
    const day = '2026-11-24'
    const first = await store.spending.reserve(day, { tokens: 500, usd: 0 }, caps, 'summary')
    await store.spending.settle(first.id ?? '', { tokens: 300, usd: 0.1 })
    await store.spending.reserve(day, { tokens: 200, usd: 0 }, caps, 'summary')
    await store.spending.reserve(day, { tokens: 400, usd: 0 }, caps, 'check')
    expect(
      (await store.spending.reserve(day, { tokens: 400, usd: 0 }, caps, 'check')).id,
    ).toBeNull()
    expect(await store.spending.byPurpose(day)).toEqual(
      new Map([
        ['summary', { calls: 2, tokens: 500, characters: 0, usd: 0.1 }],
        ['check', { calls: 1, tokens: 400, characters: 0, usd: 0 }],
      ]),
    )
    expect(await store.spending.byPurpose('2026-11-25')).toEqual(new Map())
    // What people ask for leaves enough for the digests.
    const own = { tokens: 10_000, usd: null, purposeTokens: 500 }
    const ask = () => store.spending.reserve(day, { tokens: 300, usd: 0 }, own, 'translation')
    expect((await ask()).id).not.toBeNull()
    expect(await ask()).toMatchObject({ id: null, isPurposeUsedUp: true })
    const summary = { ...own, purposeTokens: null }
    expect(
      (await store.spending.reserve(day, { tokens: 1, usd: 0 }, summary, 'summary')).id,
    ).not.toBeNull()
    await store.close()
    await database.remove()
  })
})
