import fc from 'fast-check'
import { expect, test } from 'vitest'
import { takeFormat, type TextFormat, unflow } from '../../../src/collect/mail/flowed-text.ts'
import { propertyRuns } from '../../support/property-runs.ts'

test.each<[name: string, text: string, format: TextFormat, wanted: string]>([
  ['a paragraph', 'one \ntwo\nthree', 'flowed', 'one two\nthree'],
  ['a word that was cut', 'lampli \nght', 'flowed-delsp', 'lamplight'],
  ['a quotation', '> one \n> two\n> three', 'flowed', '> one two\n> three'],
  ['a quotation of a quotation', '>> one \n>> two\n> three', 'flowed', '>> one two\n> three'],
  ['a quotation that ends in a blank', '> one \ntwo', 'flowed', '> one \ntwo'],
  ['a protected line', ' From here\n > not quoted', 'flowed', 'From here\n> not quoted'],
  ['a signature', 'one \n-- \nAnn', 'flowed', 'one \n-- \nAnn'],
  ['an empty line', 'one\n\ntwo', 'flowed', 'one\n\ntwo'],
  ['a text that is not flowed', 'one \ntwo', 'fixed', 'one \ntwo'],
])('%s', (_, text, format, wanted) => {
  expect(unflow(text, format)).toBe(wanted)
})

test.each<[type: string, format: TextFormat, left: string]>([
  ['Content-Type: text/plain; format=flowed', 'flowed', 'text/plain; format=fixed '],
  ['content-type: TEXT/PLAIN;\r\n\tFormat="Flowed"; delsp=YES', 'flowed-delsp', 'Format="fixed "'],
  ['Content-Type: text/plain', 'fixed', 'text/plain'],
])('%s is %s', (type, format, left) => {
  const mail = Buffer.from(
    `From: a@x.example\r\n${type}\r\n\r\nformat=flowed is how it goes\xe4\r\n`,
    'latin1',
  )
  const taken = takeFormat(mail)
  expect(taken.format).toBe(format)
  const text = Buffer.from(taken.bytes).toString('latin1')
  expect(text).toContain(left)
  expect(text).toContain('format=flowed is how it goes\xe4')
  expect(taken.bytes).toHaveLength(mail.length)
})

test('no letter of a text is lost', () => {
  const line = fc.string({ unit: fc.constantFrom('a', ' ', '>', '-', '\n'), maxLength: 80 })
  fc.assert(
    fc.property(line, (text) => {
      expect(unflow(text, 'flowed').replaceAll(/[^a-]/g, '')).toBe(text.replaceAll(/[^a-]/g, ''))
    }),
    { numRuns: propertyRuns(300) },
  )
})
