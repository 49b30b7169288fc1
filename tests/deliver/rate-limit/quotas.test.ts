import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SendKind } from '../../../src/deliver/rate-limit/lane-split.ts'
import { createQuotas } from '../../../src/deliver/rate-limit/quotas.ts'

describe('quotas', () => {
  const second = (perSecond: number, pays: boolean, requests: number) => {
    const quotas = createQuotas(perSecond, pays)
    const permits = Array.from({ length: requests }, (_, at) => quotas.take(at, 'digest'))
    return permits.filter((permit) => typeof permit !== 'number')
  }

  test('pay for nothing at the free rate, or if the operator does not pay', () => {
    expect(second(30, true, 100)).toHaveLength(30)
    expect(second(200, false, 500)).toHaveLength(200)
    expect(second(200, false, 500).some(({ isPaid }) => isPaid)).toBe(false)
  })

  test('pay only for what exceeds the free rate', () => {
    const permits = second(1000, true, 800)
    expect(permits).toHaveLength(800)
    expect(permits.filter(({ isPaid }) => !isPaid)).toHaveLength(30)
  })

  /** Sends of two kinds that ask whenever they are told to; each call takes `roundTrip` ms. */
  const run = (
    quotas: ReturnType<typeof createQuotas>,
    seconds: number,
    asks: (kind: SendKind, now: number) => boolean,
    roundTrip = 20,
  ) => {
    const sent: { kind: SendKind; at: number; isPaid: boolean }[] = []
    const next = { answer: 0, digest: 0 }
    let flying: { ends: number; end: (now: number) => void }[] = []
    for (let now = 0; now < seconds * 1000; now += 1) {
      for (const { end } of flying.filter(({ ends }) => ends <= now)) end(now)
      flying = flying.filter(({ ends }) => ends > now)
      for (const kind of ['answer', 'digest'] as const) {
        while (next[kind] <= now && asks(kind, now)) {
          const permit = quotas.take(now, kind)
          if (typeof permit === 'number') next[kind] = now + permit
          else {
            sent.push({ kind, at: now, isPaid: permit.isPaid })
            flying.push({ ends: now + roundTrip, end: (at) => permit.release(at) })
          }
        }
      }
    }
    const count = (kind: SendKind, from = 0) =>
      sent.filter((one) => one.kind === kind && one.at >= from * 1000).length
    return { sent, count }
  }

  test('a kind that is alone has every place', () => {
    const { count } = run(createQuotas(30, false), 10, (kind) => kind === 'answer')
    expect(count('answer')).toBeGreaterThanOrEqual(294)
  })

  test('while both wait, digests have at least half, and nothing is left unused', () => {
    const { count } = run(createQuotas(30, false), 20, () => true)
    expect(count('digest', 2) / 18).toBeGreaterThanOrEqual(15)
    expect((count('digest') + count('answer')) / 20).toBeGreaterThanOrEqual(29.4)
  })

  test('digests get their half within a second of a rush that came first', () => {
    const { count, sent } = run(
      createQuotas(30, false),
      20,
      (kind, now) => kind === 'answer' || now > 5000,
    )
    expect(sent.find(({ kind }) => kind === 'digest')?.at).toBeLessThan(6000)
    expect(count('digest', 6) / 14).toBeGreaterThanOrEqual(15)
  })

  test('an answer now and then takes one place of a broadcast and is at most a place late', () => {
    let asked = 0
    const waits: number[] = []
    const quotas = createQuotas(30, false)
    const { count } = run(quotas, 20, (kind, now) => {
      if (kind === 'digest') return true
      if (asked === 0 && now % 500 === 0 && now > 2000) asked = now
      return asked > 0 && waits.push(now - asked) > 0 && now >= asked
    })
    expect(count('digest') + count('answer')).toBeGreaterThanOrEqual(588)
  })

  test('with paid places digests use those and answers the free ones', () => {
    const { sent, count } = run(createQuotas(100, true), 10, () => true)
    expect(count('answer', 1) / 9).toBeGreaterThanOrEqual(29)
    expect(count('digest', 1) / 9).toBeGreaterThanOrEqual(68)
    const digests = sent.filter(({ kind, at }) => kind === 'digest' && at >= 1000)
    expect(digests.every(({ isPaid }) => isPaid)).toBe(true)
  })

  test('fewer places after a flood', () => {
    const quotas = createQuotas(30, false, () => 0.5)
    const { count } = run(quotas, 10, (kind) => kind === 'answer')
    expect(count('answer')).toBeLessThanOrEqual(150)
    expect(count('answer')).toBeGreaterThan(140)
  })

  test('no second has more than its limit, whoever asks when', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.array(fc.record({ from: fc.nat(6000), lasts: fc.nat(4000), answers: fc.boolean() }), {
          maxLength: 8,
        }),
        fc.integer({ min: 1, max: 300 }),
        (limit, phases, roundTrip) => {
          const { sent } = run(
            createQuotas(limit, false),
            8,
            (kind, now) =>
              phases.some(
                ({ from, lasts, answers }) =>
                  (kind === 'answer') === answers && now >= from && now < from + lasts,
              ),
            roundTrip,
          )
          const at = sent.map((one) => one.at)
          for (const [place, begun] of at.entries()) {
            const next = at[place + limit]
            if (next !== undefined) expect(next - begun).toBeGreaterThanOrEqual(1000)
          }
        },
      ),
      { numRuns: 20 },
    )
  })
})
