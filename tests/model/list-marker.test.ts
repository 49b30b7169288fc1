import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markerOf, type NumberStyle, readMarker } from '../../src/model/list-marker.ts'

describe('the marker of an item', () => {
  test.each<[number, NumberStyle, string]>([
    [3, '1', '3.'],
    [-2, '1', '-2.'],
    [1, 'a', 'a.'],
    [26, 'a', 'z.'],
    [27, 'a', 'aa.'],
    [702, 'A', 'ZZ.'],
    [0, 'a', '0.'],
    [4, 'i', 'iv.'],
    [1994, 'I', 'MCMXCIV.'],
    [4000, 'i', '4000.'],
    [3888, 'i', 'mmmdccclxxxviii.'],
    [0, 'I', '0.'],
  ])('%i of style %s is %s', (value, style, marker) => {
    expect(markerOf(value, style)).toBe(marker)
  })

  test('is read as a number that gives the same marker', () => {
    const style = fc.constantFrom<NumberStyle>('1', 'a', 'A', 'i', 'I')
    fc.assert(
      fc.property(fc.integer({ min: -999, max: 20_000 }), style, (value, given) => {
        const marker = markerOf(value, given)
        const read = readMarker(marker)
        expect(read && markerOf(read.value, read.style)).toBe(marker)
      }),
    )
  })

  test.each(['', '•', '1', '1.2.', 'aB.', '(a)', 'zzzzzzzzzzzz.'])('%j is none', (text) => {
    expect(readMarker(text)).toBeNull()
  })
})
