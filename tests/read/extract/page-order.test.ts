import { expect, test } from 'vitest'
import { parseDocument } from '../../../src/read/dom.ts'
import { orderNumbersIn, PageOrder } from '../../../src/read/extract/page-order.ts'

test('the numbers of a subtree, and whether any of them was kept', () => {
  const { body } = parseDocument(
    '<div><p data-daybrief-order="1"></p><ul data-daybrief-order="2"><li><p data-daybrief-order="3"></p></li></ul></div><div><time></time></div>',
  )
  const order = new PageOrder(body, new Set([3]))
  const [first, second] = [body.firstElementChild, body.firstElementChild?.nextElementSibling]
  if (!first || !second) throw new Error('no boxes')
  expect(order.rangeOf(first)).toEqual({ first: 1, last: 3 })
  expect(order.elementOf(2)?.localName).toBe('ul')
  expect(
    ['1', '2', '3'].map((number) => order.holdsFound(order.elementOf(Number(number)) ?? body)),
  ).toEqual([false, true, true])
  expect([
    order.holdsFound(second),
    order.holdsHeadline(second),
    order.holdsHeadline(first),
  ]).toEqual([false, true, false])
  expect(orderNumbersIn(first)).toEqual(new Set([1, 2, 3]))
})
