import { expect, test } from 'vitest'
import { withoutPgpArmour } from '../../../src/collect/mail/pgp-armour.ts'

const SIGNED = `Above\r\n-----BEGIN PGP SIGNED MESSAGE-----\r\nHash: SHA512\r\n\r\nOne\r\n- -----\r\n- - two\r\n-----BEGIN PGP SIGNATURE-----\r\nVersion: x\r\n\r\niHUE\r\n=ab\r\n-----END PGP SIGNATURE-----\r\nBelow`

test('a signed text is left, with what is above and below', () => {
  expect(withoutPgpArmour(SIGNED)).toBe('Above\nOne\n-----\n- two\nBelow')
})

test.each([
  ['no signature', 'Just a text.\n- with a dash'],
  ['a signature without an end', SIGNED.replace('-----END PGP SIGNATURE-----', '')],
  ['a talk about signatures', 'It begins with -----BEGIN PGP SIGNED MESSAGE----- and a hash.'],
])('%s changes nothing', (_, text) => {
  expect(withoutPgpArmour(text)).toBe(text)
})
