import { expect, test } from 'vitest'
import { blocksOf } from '../../../../sandbox/sites/markup.ts'
import { htmlOf } from '../../../../sandbox/sites/site/body.ts'

test.each([
  ['paragraph', 'a **b** *c* `d`', '<p>a <strong>b</strong> <em>c</em> <code>d</code></p>'],
  ['escaping', 'a < b & `<i>`', '<p>a &lt; b &amp; <code>&lt;i&gt;</code></p>'],
  ['heading', '### Why', '<h3>Why</h3>'],
  ['quote', '> Said', '<blockquote><p>Said</p></blockquote>'],
  ['link out', '[a](https://b.example/?c&d)', '<p><a href="https://b.example/?c&amp;d">a</a></p>'],
  ['link in', '[a](/orbit/b)', '<p><a href="http://sites/orbit/b">a</a></p>'],
  ['flat list', '- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
  ['numbered list', '1. a\n2. b', '<ol><li>a</li><li>b</li></ol>'],
  [
    'nested list',
    '1. a\n  - b\n    - c\n2. d\n  - e',
    '<ol><li>a<ul><li>b<ul><li>c</li></ul></li></ul></li><li>d<ul><li>e</li></ul></li></ol>',
  ],
  [
    'code',
    '~~~sql\nSELECT 1 < 2\n~~~',
    '<pre><code class="language-sql">SELECT 1 &lt; 2</code></pre>',
  ],
  [
    'table',
    '| A | B |\n| 1 | 2 |',
    '<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>',
  ],
  [
    'image',
    '![Sea](sea "Calm")',
    '<figure><img src="http://sites/pictures/sea.png" alt="Sea" width="800" height="450"><figcaption>Calm</figcaption></figure>',
  ],
])('%s', (_, markup, html) => {
  expect(htmlOf(blocksOf(markup), 'http://sites')).toBe(html)
})
