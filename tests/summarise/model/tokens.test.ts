import { expect, it } from 'vitest'
import { estimateTokens } from '../../../src/summarise/model/tokens.ts'

it.each([
  ['', 0],
  ['seven letters', 4],
  ['привет', 3],
  ['你好', 2],
])('%j is at most %d', (text, tokens) => {
  expect(estimateTokens(text)).toBe(tokens)
})
