import { expect, test } from 'vitest'
import { plainPage } from '../../src/read/plain-page.ts'

test('a page read as plain text keeps its paragraphs and listings', () => {
  const { blocks } = plainPage(
    '<h2>Rope</h2><p>Tie it.</p><pre class="x"><code>for boat in boats:\n    <span>ring</span>()\n</code></pre><p>Ring it.</p><pre>a<br>b',
  )
  expect(blocks).toEqual([
    { kind: 'heading', level: 2, text: 'Rope', marks: [] },
    { kind: 'paragraph', text: 'Tie it.', marks: [] },
    { kind: 'code', text: 'for boat in boats:\n    ring()', language: null, caption: null },
    { kind: 'paragraph', text: 'Ring it.', marks: [] },
    { kind: 'code', text: 'a\nb', language: null, caption: null },
  ])
})
