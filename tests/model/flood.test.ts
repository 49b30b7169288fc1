import { describe, expect, test } from 'vitest'
import { isFlood } from '../../src/model/flood.ts'

/** `n` for a new item, `k` for a known one, in the order of the document. */
const flood = (items: string, needsKnown = false) =>
  isFlood(
    Array.from(items, (item) => item === 'n'),
    { needsKnown },
  )
const many = (item: string, count: number) => item.repeat(count)

describe('a flood', () => {
  test.each([
    ['one new item at the head of a long document', `n${many('k', 80)}`],
    ['a busy day: most items new, in front', many('n', 60) + many('k', 20)],
    ['some new ones at the end of a feed in reading order', many('k', 30) + many('n', 14)],
    ['few items, all new', many('n', 11)],
    ['nothing new', many('k', 40)],
  ])('is not %s', (_, items) => expect(flood(items)).toBe(false))

  test.each([
    ['a document whose ids have all changed', many('n', 30)],
    ['an archive below the few known items', many('k', 10) + many('n', 90)],
    ['known items scattered among many new ones', `nk${many('n', 40)}k${many('n', 9)}`],
  ])('is %s', (_, items) => expect(flood(items)).toBe(true))

  test('is every page of links without a known one', () => {
    expect(flood('nnn', true)).toBe(true)
    expect(flood('nnnk', true)).toBe(false)
    expect(flood('', true)).toBe(false)
  })
})
