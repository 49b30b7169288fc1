import { expect, test } from 'vitest'
import { readPage } from '../../../src/read/read-page.ts'
import { parsePage } from '../../../src/read/standardise/standardise.ts'

test.each([
  ['<h3><button aria-expanded="false">Is it loud?</button></h3>', '<h3>Is it loud?</h3>'],
  [
    '<h3 class="a"><span><button>Is it <em>loud</em>?</button></span></h3>',
    '<h3><span>Is it <em>loud</em>?</span></h3>',
  ],
  ['<button><h3>Is it loud?</h3></button>', '<h3>Is it loud?</h3>'],
  ['<dl><dt><button>Is it loud?</button></dt></dl>', '<dl><dt>Is it loud?</dt></dl>'],
  ['<p>One. <button>Copy</button></p>', '<p>One. </p>'],
  ['<h3>Is it loud? <button>Copy</button></h3>', '<h3>Is it loud? </h3>'],
  [
    '<h3><button>Is it loud?</button></h3><div hidden="" aria-hidden="true">No.</div>',
    '<h3>Is it loud?</h3><div>No.</div>',
  ],
  [
    '<table><tr><th><button>Boat</button></th></tr></table>',
    '<table><tr><th>Boat</th></tr></table>',
  ],
])('%s', (html, expected) => {
  expect(parsePage(html).body.innerHTML).toBe(expected)
})

test('the questions of an FAQ are headings of the article', () => {
  const prose =
    'The ferry goes at six in the morning and comes back at noon, whatever the weather on the other side is like. '
  const html = `<article><h1>The ferry</h1><p>${prose.repeat(2)}</p><h2><button>Is it loud?</button></h2><p>${prose}</p></article>`
  const { blocks } = readPage(html, 'https://a.example/ferry')
  expect(blocks).toContainEqual({ kind: 'heading', level: 2, text: 'Is it loud?', marks: [] })
})
