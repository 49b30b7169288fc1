import { expect, it } from 'vitest'
import { withoutDateline } from '../../../src/summarise/extractive/dateline.ts'

it.each([
  ['LONDON (CNN) -- The bank closed.', 'The bank closed.'],
  ['(CNN) -- The bank closed.', 'The bank closed.'],
  ['San Francisco (AP) — The bank closed.', 'The bank closed.'],
  ['BERLIN, March 3 (Reuters) - The bank closed.', 'The bank closed.'],
  ['Washington (CNN)In a letter, the bank closed.', 'In a letter, the bank closed.'],
  ['(CNN)The bank closed.', 'The bank closed.'],
  ['Feb. 23, 2015 -- The bank closed.', 'The bank closed.'],
  ['New York, NY – The bank closed.', 'The bank closed.'],
  ['МОСКВА, 1 дек - РИА Новости. Банк закрылся.', 'Банк закрылся.'],
  ['新华社北京3月3日电 银行关闭了。', '银行关闭了。'],
  ['martes, 3 de mayo de 2022 · 23:57 El banco cerró.', 'El banco cerró.'],
])('%s', (text, rest) => {
  expect(withoutDateline(text)).toBe(rest)
})

it.each([
  'IBM - which makes chips - closed a plant.',
  'The bank (BNK) closed - at last.',
  'In 2024 it closed at 10:30 for good.',
  'LONDON (CNN) --',
])('leaves %j alone', (text) => {
  expect(withoutDateline(text)).toBe(text)
})
