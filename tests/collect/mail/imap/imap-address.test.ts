import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isThisMachine, readImapAddress } from '../../../../src/collect/mail/imap/imap-address.ts'

describe('the address of a mail folder', () => {
  test.each([
    ['imaps://a:b@mail.example', 'mail.example', 993, true, 'INBOX'],
    ['imap://a:b@127.0.0.1:1143/Letters', '127.0.0.1', 1143, false, 'Letters'],
    ['imaps://a:b@[::1]/Lists%2FTech/', '::1', 993, true, 'Lists/Tech'],
  ])('%s', (text, host, port, isSecure, folder) => {
    const read = { host, port, isSecure, folder, user: 'a', password: 'b' }
    expect(readImapAddress(text)).toEqual(read)
  })

  test.each([
    'imaps://mail.example',
    'imaps://a@mail.example',
    'imaps://:b@mail.example',
    'imaps://a:50%@mail.example',
    'https://a:b@mail.example',
    'INBOX',
  ])('%s is none', (text) => {
    expect(readImapAddress(text)).toBeNull()
  })

  test('gives back any name, password and folder', () => {
    const text = fc.string({ minLength: 1, unit: 'grapheme' })
    fc.assert(
      fc.property(text, text, text, (user, password, folder) => {
        const [a, b, c] = [user, password, folder].map(encodeURIComponent)
        // A folder of dots only is a path; nothing can be named so.
        fc.pre(!/^\.{1,2}$/.test(folder))
        const read = readImapAddress(`imaps://${a}:${b}@mail.example/${c}`)
        expect(read).toMatchObject({ user, password, folder })
      }),
    )
  })

  test.each([
    ['127.0.0.1', true],
    ['localhost', true],
    ['::1', true],
    ['127.example.org', false],
    ['10.0.0.1', false],
  ])('%s is this machine: %s', (host, is) => {
    expect(isThisMachine(host)).toBe(is)
  })
})
