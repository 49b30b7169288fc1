import { setImmediate as breathe } from 'node:timers/promises'
import { pino } from 'pino'
import { describe, expect, test } from 'vitest'
import { createBatchedWriter } from '../../src/deliver/batched-writer.ts'
import type { SentDelivery } from '../../src/model/delivery.ts'

const log = pino({ level: 'silent' })
const sent = (id: number): SentDelivery => ({ id, messageId: id, at: 0 })

describe('the batched writer', () => {
  test('writes at once, and batches what arrives meanwhile', async () => {
    const groups: number[][] = []
    const held: (() => void)[] = []
    const settle = createBatchedWriter<SentDelivery>(async (rows) => {
      groups.push(rows.map((row) => row.id))
      await new Promise<void>((resolve) => held.push(resolve))
    }, log)
    const first = settle(sent(1))
    await expect.poll(() => held.length).toBe(1)
    const others = [2, 3, 4].map((id) => settle(sent(id)))
    held.shift()?.()
    await first
    await expect.poll(() => held.length).toBe(1)
    held.shift()?.()
    await Promise.all(others)
    expect(groups).toEqual([[1], [2, 3, 4]])
  })

  test('gathers what arrives within the time it is given', async () => {
    const groups: number[][] = []
    const settle = createBatchedWriter<SentDelivery>(
      async (rows) => {
        groups.push(rows.map((row) => row.id))
      },
      log,
      { gatherMs: 50 },
    )
    const first = settle(sent(1))
    await breathe()
    const second = settle(sent(2))
    await Promise.all([first, second])
    await settle(sent(3))
    expect(groups).toEqual([[1, 2], [3]])
  })

  test('waits for an unreachable store', async () => {
    let tries = 0
    const settle = createBatchedWriter<SentDelivery>(async () => {
      tries += 1
      if (tries === 1) throw new Error('ECONNREFUSED')
    }, log)
    await settle(sent(1))
    expect(tries).toBe(2)
  })
})
