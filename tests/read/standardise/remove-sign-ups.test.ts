import { expect, test } from 'vitest'
import { plainText } from '../../../src/model/block.ts'
import { readPage } from '../../../src/read/read-page.ts'

const prose = (word: string) =>
  `<p>The ${word} was written down by the harbour master in the long book that nobody else is allowed to open or to move.</p>`

const textOf = (html: string) =>
  plainText(
    readPage(
      `<html><head><title>Ice</title></head><body><article><h1>Ice</h1>${prose('ice')}${prose('snow')}${html}${prose('thaw')}${prose('flood')}</article></body></html>`,
      'https://notes.example/ice',
    ).blocks,
  )

test.each([
  [
    'a box',
    '<div class="k1"><h3>Briefe vom Steg</h3><p>Einmal im Monat.</p><form><input type="email"></form></div>',
  ],
  ['a form', '<form><p>Des lettres du quai</p><label>Adresse <input type="EMAIL"></label></form>'],
  [
    'a box in a box',
    '<section><div><h4>Листи з причалу</h4></div><div><input type="email"></div></section>',
  ],
])('%s that asks for an address goes whole', (_, html) => {
  const text = textOf(html)
  expect(text).not.toMatch(/Briefe|Einmal|lettres|Adresse|Листи/)
  for (const word of ['ice', 'snow', 'thaw', 'flood']) expect(text).toContain(`The ${word} was`)
})

test.each([
  ['another field', '<div><p>The lamp has one switch.</p><input type="text"></div>'],
  ['a long text', `<div>${prose('fog')}${prose('rain')}${prose('hail')}<input type="email"></div>`],
  ['a listing', '<div><pre>ask --address</pre><form><input type="email"></form></div>'],
])('a box with %s stays', (_, html) => {
  expect(textOf(html)).toMatch(/one switch|The fog was|ask --address/)
})
