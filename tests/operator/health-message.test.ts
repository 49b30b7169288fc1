import { describe, expect, test } from 'vitest'
import { HOUR } from '../../src/model/time.ts'
import { healthMessage } from '../../src/operator/health-message.ts'
import { english } from '../support/english.ts'

const now = Date.UTC(2026, 10, 24, 8)
const well = { store: null, queue: null }

describe('/health', () => {
  test('lists healthy parts', () => {
    const { text, keyboard } = healthMessage(well, [], now, english)
    expect(text).toBe('Everything is working\n\n✓ Database\n✓ Sending')
    expect(keyboard).toEqual([])
  })

  test('shows the problem of a part', () => {
    const { text } = healthMessage({ ...well, redis: 'out of reach' }, [], now, english)
    expect(text).toMatch(/^Something needs attention\n\n[^]*✗ Redis: out of reach$/)
  })

  test('shows which jobs failed, how often, when last and why, with a button', () => {
    const failed = [
      { name: 'read', reason: 'the disk is full', at: now - 5 * 60_000, times: 3 },
      { name: 'minute', reason: 'no answer', at: now - HOUR, times: 1 },
    ]
    const { text, keyboard } = healthMessage(well, failed, now, english)
    expect(text).toContain('✗ read: failed 3 times, last 5 min ago: the disk is full')
    expect(text).toContain('✗ minute: failed once, last 1 h ago: no answer')
    expect(keyboard).toEqual([[{ text: 'Try again', callback_data: '1a.retry.0' }]])
  })

  test('limits the number of failures', () => {
    const failed = Array.from({ length: 500 }, (_, n) => ({
      name: 'read',
      reason: `${n} ${'x'.repeat(190)}`,
      at: now,
      times: 1,
    }))
    expect(healthMessage(well, failed, now, english).text.length).toBeLessThan(4096)
  })
})
