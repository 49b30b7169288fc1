import { expect, test } from 'vitest'
import { isResolved } from '../../src/cluster/resolved.ts'

test.each([
  ['Ferries sail again two days after the attack', true],
  ['Cable repaired after four days', true],
  ['Nordbahn verkauft wieder Tickets', true],
  ['Valdemora recupera sus servicios', true],
  ['Банк восстановил работу приложения', true],
  ['服务已恢复', true],
  ['Hackers stop ferries', false],
  ['Overheating phones', false],
])('%j: %s', (text, resolved) => {
  expect(isResolved(text)).toBe(resolved)
})
