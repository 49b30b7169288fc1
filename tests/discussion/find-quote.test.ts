import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findQuote } from '../../src/discussion/find-quote.ts'
import { propertyRuns } from '../support/property-runs.ts'

const TEXT = 'It’s “only” 11 percent — on my network, with Linux & BSD.  We ran it\nsince March.'

describe('a quotation', () => {
  test.each([
    ['as it stands', 'on my network, with Linux & BSD', 'on my network, with Linux & BSD'],
    ['with other marks', `It's "only" 11 percent - on`, 'It’s “only” 11 percent — on'],
    ['in quotation marks', '“on my network, with Linux”', 'on my network, with Linux'],
    ['with an ellipsis', '…on my network, with Linux...', 'on my network, with Linux'],
    ['in another case', 'ON MY NETWORK, WITH linux', 'on my network, with Linux'],
    ['over a line break', 'BSD. We ran it since March', 'BSD.  We ran it\nsince March'],
  ])('%s', (_, quote, found) => expect(findQuote(TEXT, quote)).toBe(found))

  test.each([
    ['another number', 'It’s “only” 12 percent — on my network'],
    ['something left out', 'It’s “only” 11 percent … with Linux'],
    ['a word', 'network'],
    ['nothing', ''],
    ['marks', '“…”'],
    ['from the middle of a word', 't’s “only” 11 percent — on my netw'],
  ])('%s is none', (_, quote) => expect(findQuote(TEXT, quote)).toBeNull())

  test('of any text is a part of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        const quote = 'exactly these very words'
        const found = findQuote(`${a} ${quote} ${b}`, quote)
        expect(`${a} ${quote} ${b}`).toContain(found)
      }),
      { numRuns: propertyRuns(200) },
    )
  })
})
