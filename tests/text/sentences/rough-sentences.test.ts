import { expect, test } from 'vitest'
import { roughSentences } from '../../../src/text/sentences/rough-sentences.ts'

test.each([
  [
    'One thing happened. Then another came.\nA third one, too.',
    'en',
    ['One thing happened.', 'Then another came.', 'A third one, too.'],
  ],
  [
    '公司今天发布了新款手机产品。下周五在全国开始销售产品。',
    'zh',
    ['公司今天发布了新款手机产品。', '下周五在全国开始销售产品。'],
  ],
  ['Short. A sentence long enough.', 'not a language', ['A sentence long enough.']],
  ['', null, []],
])('%j', (text, language, sentences) => {
  expect(roughSentences(text, language)).toEqual(sentences)
})
