import { expect, test } from 'vitest'
import { FolderTrouble, troubleOf } from '../../../../src/collect/mail/imap/folder-trouble.ts'

/** What a server says, with a mailbox in it. */
const said = (about: object) =>
  Object.assign(new Error('Command failed'), { responseText: 'ada@mail.example', ...about })

test.each([
  [{ authenticationFailed: true, responseStatus: 'NO' }, /refuses the name or the password$/, true],
  [{ mailboxMissing: true, responseStatus: 'NO' }, /has no such folder$/, true],
  [{ code: 'NoConnection' }, /connection was cut$/, false],
  [{ code: 'ECONNREFUSED' }, /cannot be reached \(ECONNREFUSED\)$/, false],
  [{ code: 'CERT_HAS_EXPIRED' }, /certificate .* \(CERT_HAS_EXPIRED\)$/, true],
  [{ code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' }, /certificate of the server is not valid/, true],
  [{ code: 'ERR_TLS_CERT_ALTNAME_INVALID' }, /certificate of the server is not valid/, true],
  [{ code: 'ERR_SSL_WRONG_VERSION_NUMBER' }, /imap:\/\/ and imaps:\/\/ have ports/, false],
  [{ code: 'GREETING_TIMEOUT' }, /imap:\/\/ and imaps:\/\/ have ports/, false],
  [{ responseStatus: 'BAD', code: 'ada@mail.example' }, /refused a command$/, false],
  [{}, /cannot be reached$/, false],
])('%j', (about, words, isLasting) => {
  const trouble = troubleOf(said(about))
  expect(trouble.message).toMatch(words)
  expect(trouble.message).not.toContain('ada')
  expect(trouble.isLasting).toBe(isLasting)
})

test('words of our own stay, and what is no error is told too', () => {
  const own = new FolderTrouble('the folder can only be read')
  expect(troubleOf(own)).toBe(own)
  expect(troubleOf('ada@mail.example').message).toBe('the server cannot be reached')
})
