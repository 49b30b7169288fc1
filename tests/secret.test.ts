import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hashSecret, newSecret, sameSecret } from '../src/secret.ts'

test('secrets are equal if and only if every letter is, whatever their lengths', () => {
  const secret = fc.string({ unit: 'binary', maxLength: 80 })
  fc.assert(
    fc.property(secret, secret, (one, other) => {
      expect(sameSecret(one, one)).toBe(true)
      expect(sameSecret(one, other)).toBe(Buffer.from(one).equals(Buffer.from(other)))
      expect(sameSecret(one, `${one}x`)).toBe(false)
      expect(sameSecret(one, one.slice(1))).toBe(one === '')
    }),
  )
})

test('a new secret has 256 bits, is unique, and cannot be read from its hash', () => {
  const all = Array.from({ length: 200 }, newSecret)
  expect(new Set(all).size).toBe(200)
  for (const secret of all) {
    expect(Buffer.from(secret, 'base64url')).toHaveLength(32)
    expect(hashSecret(secret)).not.toBe(secret)
    expect(hashSecret(secret)).toBe(hashSecret(secret))
  }
})
