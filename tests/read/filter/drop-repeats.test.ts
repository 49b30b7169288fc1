import { expect, test } from 'vitest'
import { inside } from '../drafts-of.ts'

const LONG =
  'Whoever lights the lamp must write down when, and how much oil was left, and sign it with his whole name.'
const OTHER =
  'The second keeper thought that this was too much, and for a year he wrote nothing down, and nobody noticed it.'

test.each([
  ['a copy beside its original goes', `<p>${LONG}</p><p>${LONG}</p>`, 1],
  [
    'a copy of several blocks goes',
    `<p>${LONG}</p><p>${OTHER}</p><h3>So</h3><p>${LONG}</p><p>${OTHER}</p>`,
    3,
  ],
  [
    'a copy with its heading goes',
    `<h3>Rule</h3><p>${LONG}</p><p>${OTHER}</p><h3>Rule</h3><p>${LONG}</p>`,
    4,
  ],
  ['a card in two forms goes', `<p>Rule</p><p>${LONG}</p><p>Rule</p><p>${LONG}</p>`, 3],
  ['a pull quote goes', `<p>${LONG}</p><p>${OTHER}</p><blockquote><p>${LONG}</p></blockquote>`, 2],
  ['a paragraph that comes again later stays', `<p>${LONG}</p><p>${OTHER}</p><p>${LONG}</p>`, 3],
  [
    'a short one that comes again stays',
    '<p>And the lamp was lit.</p><p>And the lamp was lit.</p>',
    2,
  ],
])('%s', (_, html, count) => {
  expect(inside(html)).toHaveLength(count)
})
