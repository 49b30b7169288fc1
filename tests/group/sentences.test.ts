import { expect, test } from 'vitest'
import { sentencesOf } from '../../src/group/sentences.ts'

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
  expect(sentencesOf(text, language)).toEqual(sentences)
})
