import { expect, test } from 'vitest'
import { parsePage } from '../../../src/read/standardise/standardise.ts'

test('boxes that are a table by their roles are one', () => {
  const html =
    '<div role="table"><div role="rowgroup"><div role="row"><span role="columnheader">Lamp</span><span role="columnheader">Hours</span></div></div><div role="row"><div role="rowheader">old</div><div role="cell">9</div></div></div>'
  expect(parsePage(html).body.innerHTML).toBe(
    '<table><div role="rowgroup"><tr><th>Lamp</th><th>Hours</th></tr></div><tr><th>old</th><td>9</td></tr></table>',
  )
})

test('a box of one row is none', () => {
  const html = '<div role="table"><p>Lamps</p></div>'
  expect(parsePage(html).body.innerHTML).toBe(html)
})
