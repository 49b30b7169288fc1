import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MAX_KEYS } from '../../src/cluster/lookup-keys.ts'
import {
  decodeFingerprint,
  encodeFingerprint,
  UnknownFingerprint,
} from '../../src/store/codecs/fingerprint-codec.ts'
import { arbitraryArticle } from './arbitrary.ts'
import { article, fingerprinter } from './article.ts'

test('keys are a limited number of distinct 32-bit integers', () => {
  fc.assert(
    fc.property(arbitraryArticle, (input) => {
      const { keys } = fingerprinter(input)
      expect(keys.length).toBeLessThanOrEqual(MAX_KEYS)
      expect(new Set(keys).size).toBe(keys.length)
      expect(keys.every((key) => key === (key | 0))).toBe(true)
    }),
  )
})

test('encoding and decoding a fingerprint does not change it', () => {
  fc.assert(
    fc.property(arbitraryArticle, (input) => {
      const { fingerprint } = fingerprinter(input)
      expect(decodeFingerprint(encodeFingerprint(fingerprint))).toEqual(fingerprint)
    }),
  )
})

test.each(['', '[]', '{"a":1}', '[0,"en",0,null,0,"","","","","","","",""]', 'not json'])(
  'text that was not encoded here is rejected: %j',
  (text) => {
    expect(() => decodeFingerprint(text)).toThrow(UnknownFingerprint)
  },
)

test('a long article is encoded in less than two kilobytes', () => {
  const lead = Array.from({ length: 200 }, (_, index) => `Wort${index}`).join(' ')
  const text = Array.from({ length: 5000 }, (_, index) => `word${index}`).join(' ')
  const encoded = encodeFingerprint(
    fingerprinter(article('A long one', lead, { text })).fingerprint,
  )
  expect(encoded.length).toBeLessThan(2048)
})

test('two reports of the same event in different words share a key', () => {
  const one = fingerprinter(article('Nimbora to buy Veltrix for $2.1 billion'))
  const other = fingerprinter(
    article('Chip deal: Veltrix goes to Nimbora', 'Veltrix has been sold to Nimbora for $2.1bn.'),
  )
  expect(one.keys.some((key) => other.keys.includes(key))).toBe(true)
})

test('reports in two languages share a key through names and kind of event', () => {
  const one = fingerprinter(
    article('Teleandes mobile network down', 'Teleandes says it began at noon.'),
  )
  const other = fingerprinter(
    article('Teleandes sufre una caída', 'Clientes de Teleandes sin red.', { language: 'es' }),
  )
  expect(one.fingerprint.titleKinds).toEqual(['outage'])
  expect(one.keys.some((key) => other.keys.includes(key))).toBe(true)
})
