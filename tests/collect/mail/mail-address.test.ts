import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  mailAddress,
  mailKeyOf,
  newMailKey,
  readMailDomain,
} from '../../../src/collect/mail/mail-address.ts'
import { recipientsOf } from '../../../src/collect/mail/recipients.ts'
import { propertyRuns } from '../../support/property-runs.ts'

const DOMAIN = { before: '', after: '@in.example.org' }
const PLUS = { before: 'me+', after: '@mail.example' }
const key = fc
  .infiniteStream(fc.uint8Array({ minLength: 20, maxLength: 20 }))
  .map((stream) => newMailKey(() => stream.next().value ?? randomBytes(20)))

describe('addresses', () => {
  it('are read back from any spelling', () => {
    fc.assert(
      fc.property(key, fc.constantFrom(DOMAIN, PLUS), fc.boolean(), (one, domain, isUpper) => {
        const address = mailAddress(one, domain)
        expect(address).toBe(address.toLowerCase())
        expect(mailKeyOf(isUpper ? ` <${address.toUpperCase()}> ` : address, domain)).toBe(one)
      }),
      { numRuns: propertyRuns(200) },
    )
  })

  it('of others are none of ours', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(mailKeyOf(text, DOMAIN)).toBeNull()
        expect(mailKeyOf(`${text}@in.example.org`, DOMAIN)).toBeNull()
      }),
      { numRuns: propertyRuns(200) },
    )
  })

  it('are different each time', () => {
    const keys = Array.from({ length: 1000 }, () => newMailKey(randomBytes))
    expect(new Set(keys).size).toBe(1000)
    expect(keys.every((one) => /^[2-9a-z]{20}$/.test(one) && !/[ilo]/.test(one))).toBe(true)
  })
})

it.each([
  ['in.example.org', { before: '', after: '@in.example.org' }],
  ['Me+*@Mail.example', { before: 'me+', after: '@mail.example' }],
  ['news-*@x.example', { before: 'news-', after: '@x.example' }],
  ['localhost', null],
  ['me@mail.example', null],
  ['a*b*@mail.example', null],
  ['*@x@y.example', null],
  ['x y.example', null],
])('MAIL_DOMAIN=%s', (value, domain) => {
  expect(readMailDomain(value)).toEqual(domain)
})

describe('whom a mail is for', () => {
  const [a, b] = [newMailKey(randomBytes), newMailKey(randomBytes)]
  const mail = (headers: [string, string][]) => ({
    headers: headers.map(([name, value]) => ({ name, value })),
  })
  const at = (one: string) => mailAddress(one, DOMAIN)

  it.each([
    ['the envelope first', [['to', at(b)]], [at(a)], [a]],
    [
      'then where it was delivered',
      [
        ['to', at(b)],
        ['delivered-to', at(a)],
      ],
      [],
      [a],
    ],
    [
      'then To and Cc',
      [
        ['to', `"You" <${at(a)}>, x@y.example`],
        ['cc', at(b)],
      ],
      [],
      [a, b],
    ],
    [
      'headers if the envelope has none of ours',
      [['x-original-to', at(a)]],
      ['box@server.example'],
      [a],
    ],
    ['nobody', [['to', 'list@lists.example']], [], []],
    ['each once', [['to', `${at(a)}, ${at(a)}`]], [], [a]],
  ] as [string, [string, string][], string[], string[]][])('%s', (_, headers, envelope, keys) => {
    expect(recipientsOf(mail(headers), envelope, DOMAIN)).toEqual(keys)
  })
})
