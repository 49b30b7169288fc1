import { describe, expect, test } from 'vitest'
import { Events, WaitTimeout } from '../../../sandbox/telegram/events.ts'

describe('waitFor', () => {
  test('finds what is so already', async () => {
    expect(await new Events().waitFor(() => 5)).toBe(5)
  })

  test('looks again after each event and then no more', async () => {
    const events = new Events()
    let looks = 0
    const found = events.waitFor((event) => {
      looks += 1
      return event?.kind === 'commands' && event
    })
    events.emit({ kind: 'profile' })
    events.emit({ kind: 'commands' })
    events.emit({ kind: 'commands' })
    expect(await found).toEqual({ kind: 'commands' })
    expect(looks).toBe(3)
  })

  test('gives up and says what it waited for', async () => {
    const waiting = new Events().waitFor(() => false, { within: 1, what: 'the digest' })
    await expect(waiting).rejects.toEqual(new WaitTimeout('the digest', 1))
  })

  test('a look that throws ends the wait', async () => {
    const events = new Events()
    const waiting = events.waitFor((event) => {
      if (event) throw new Error('odd')
      return false
    })
    events.emit({ kind: 'profile' })
    await expect(waiting).rejects.toThrow('odd')
  })
})

test('a listener can be taken off', () => {
  const events = new Events()
  const seen: string[] = []
  const off = events.on((event) => seen.push(event.kind))
  events.emit({ kind: 'profile' })
  off()
  events.emit({ kind: 'profile' })
  expect(seen).toEqual(['profile'])
})
