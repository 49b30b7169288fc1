import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../../src/text/sentences/split-sentences.ts'

describe('splits', () => {
  it.each([
    ['en', 'It works. It is fast! Is it? Yes.', ['It works.', 'It is fast!', 'Is it?', 'Yes.']],
    ['en', 'Mr. Smith of Acme Inc. spoke. He left.', ['Mr. Smith of Acme Inc. spoke.', 'He left.']],
    [
      'en',
      'The U.S. economy grew. It is 3 a.m. in Rome.',
      ['The U.S. economy grew.', 'It is 3 a.m. in Rome.'],
    ],
    [
      'en',
      'J. R. Roe wrote Node.js 24.1 in Go. Fine.',
      ['J. R. Roe wrote Node.js 24.1 in Go.', 'Fine.'],
    ],
    ['en', 'Apple Inc. The firm grew.', ['Apple Inc.', 'The firm grew.']],
    [
      'en',
      'The U.S. Army came. At 9 p.m. Monday it left.',
      ['The U.S. Army came.', 'At 9 p.m. Monday it left.'],
    ],
    ['en', 'Add 1 tsp. Butter and salt.', ['Add 1 tsp. Butter and salt.']],
    ['en', 'It rained this week.The sun came.', ['It rained this week.', 'The sun came.']],
    ['en', 'She said ‘no. ’ The end.', ['She said ‘no.’', 'The end.']],
    ['en', '"Stop!" he said. "Go."', ['"Stop!" he said.', '"Go."']],
    ['en', 'One line\nAnother line', ['One line', 'Another line']],
    [
      'en',
      'all in small letters. as some feeds are. ok',
      ['all in small letters.', 'as some feeds are.', 'ok'],
    ],
    [
      'de',
      'Am 3. Oktober kam Dr. Roth z. B. nach Bonn. Es regnete.',
      ['Am 3. Oktober kam Dr. Roth z. B. nach Bonn.', 'Es regnete.'],
    ],
    [
      'ru',
      'В 2019 г. А. С. Петров заработал 5 млн. руб. за год. Он рад.',
      ['В 2019 г. А. С. Петров заработал 5 млн. руб. за год.', 'Он рад.'],
    ],
    ['es', '¿Qué pasó? El Sr. Ruiz habló. Fin.', ['¿Qué pasó?', 'El Sr. Ruiz habló.', 'Fin.']],
    ['zh', '公司发布了新品。价格不变！好吗？', ['公司发布了新品。', '价格不变！', '好吗？']],
    ['ja', '新製品を発表した。価格は同じだ。', ['新製品を発表した。', '価格は同じだ。']],
  ])('%s: %s', (language, text, sentences) => {
    expect(splitSentences(text, language)).toEqual(sentences)
  })
})

it('loses and repeats nothing but white space', () => {
  const bare = (text: string) => text.replace(/\s+/gu, '')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(bare(splitSentences(text, 'en').join(''))).toBe(bare(text))
    }),
  )
})

it.each(['', 'en-US', 'xx_YY', 'not a language'])('accepts %j as a language', (language) => {
  expect(splitSentences('One is. Two is.', language)).toEqual(['One is.', 'Two is.'])
})

it('splits any number of sentences', () => {
  // More than a call can have arguments.
  expect(splitSentences('a! '.repeat(700_000), 'en')).toHaveLength(700_000)
})
