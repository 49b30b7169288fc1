import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodePage } from '../../../src/text/charset/decode-page.ts'

const utf16 = (text: string) =>
  Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
const ascii = (text: string, ...tail: number[]) =>
  Buffer.concat([Buffer.from(text, 'ascii'), Buffer.from(tail)])
const far = `<!-- ${'x'.repeat(2_000)} --><meta charset="windows-1251">`

test.each<[string, Buffer, string | null, string]>([
  [
    'a byte order mark wins over the header',
    utf16('Straße'),
    'text/html; charset=latin1',
    'Straße',
  ],
  [
    'the header wins over the page',
    ascii('<meta charset=koi8-r>', 0xe9),
    'text/html; charset="ISO-8859-1"',
    '<meta charset=koi8-r>é',
  ],
  [
    'the page declares it',
    ascii('<meta charset=windows-1251>', 0xcf, 0xf0),
    'text/html',
    '<meta charset=windows-1251>Пр',
  ],
  ['NUL is left out', utf16('St\0raße'), null, 'Straße'],
  ['NUL is left out of UTF-8', Buffer.from('St\0raße'), null, 'Straße'],
  ['the page declares it late', ascii(far, 0xcf), null, `${far}П`],
  [
    'the page declares it with http-equiv',
    ascii('<meta http-equiv="Content-Type" content="text/html; charset=shift_jis">', 0x83, 0x65),
    null,
    '<meta http-equiv="Content-Type" content="text/html; charset=shift_jis">テ',
  ],
  ['no label', Buffer.from('Größe – ok'), null, 'Größe – ok'],
  ['no label and not UTF-8', ascii('na', 0xef, 0x76, 0x65), null, 'naïve'],
  [
    'a wrong label on UTF-8',
    Buffer.from('<meta charset=iso-8859-1>Größe'),
    'text/html; charset=iso-8859-1',
    '<meta charset=iso-8859-1>Größe',
  ],
  ['an unknown label', ascii('caf', 0xe9), 'text/html; charset=klingon', 'café'],
  ['GBK', Buffer.from([0xd6, 0xd0, 0xce, 0xc4]), 'text/html; charset=gb2312', '中文'],
  ['no bytes', Buffer.alloc(0), null, ''],
])('%s', (_, bytes, contentType, text) => {
  expect(decodePage(bytes, contentType)).toBe(text)
})

test('any bytes under any label give text', () => {
  const label = fc.option(
    fc.string().map((name) => `text/html; charset=${name}`),
    { nil: null },
  )
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), label, (bytes, contentType) => {
      expect(typeof decodePage(bytes, contentType)).toBe('string')
    }),
  )
})
