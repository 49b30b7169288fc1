import { describe, expect, test } from 'vitest'
import { readListings } from '../../../support/read-listings.ts'

describe('listings without pre', () => {
  test.each<[string, string, string[]]>([
    ['code with line breaks', '<p><code>a<br>&nbsp;&nbsp;b</code></p>', ['[] a\n  b']],
    ['code and line breaks', '<p><code>a</code><br><code>b</code></p>', ['[] a\nb']],
    ['one paragraph a line', '<p><code>a</code></p>\n<p><code>b</code></p>', ['[] a\nb']],
    [
      'lines of code between paragraphs',
      '<article><p>Type:</p><code>a</code><br><code>b</code><br><p>Done.</p></article>',
      ['Type:', '[] a\nb', 'Done.'],
    ],
    ['lines of code in an item', '<ul><li><code>a<br>b</code></li></ul>', ['[] a\nb']],
    ['code with line breaks of its own', '<div><code>if a:\n  b</code></div>', ['[] if a:\n  b']],
    [
      'a box with the name of code',
      '<div class="code">a = 1;<br>&nbsp;&nbsp;b();</div>',
      ['[] a = 1;\n  b();'],
    ],
    ['an element of old HTML', '<listing>a\n  b</listing>', ['[] a\n  b']],
    [
      'an editor',
      '<div class="cm-editor"><div class="cm-content"><div class="cm-line">if a:</div><div class="cm-line"><br></div><div class="cm-line">  b</div></div></div>',
      ['[] if a:\n\n  b'],
    ],
    [
      'a monospaced box',
      '<div class="font-mono text-sm"><div>const a = 1;</div><div>run(a)</div></div>',
      ['[] const a = 1;\nrun(a)'],
    ],
    [
      'a diagram',
      '<div class="mermaid">graph TD\n  A--&gt;B</div>',
      ['[mermaid] graph TD\n  A-->B'],
    ],
    [
      'the older SyntaxHighlighter',
      '<div class="dp-highlighter"><ol class="dp-j"><li class="alt"><span>a();</span></li><li><span>b();</span></li></ol></div>',
      ['[] a();\nb();'],
    ],
  ])('%s', (_, html, blocks) => {
    expect(readListings(html)).toEqual(blocks)
  })

  test.each<[string, string, string[]]>([
    [
      'code in a sentence',
      '<p>Use <code>a</code>,<br>then <code>b</code>.</p>',
      ['Use a,\nthen b.'],
    ],
    ['one piece of code', '<p><code>a</code></p>', ['a']],
    ['a sentence after code', '<p><code>a</code><br>sorts.</p>', ['a\nsorts.']],
    [
      'code in a table',
      '<table><tr><th>a</th><th>b</th></tr><tr><td><code>x</code><br><code>y</code></td><td>z</td></tr></table>',
      ['table'],
    ],
    ['a voucher', '<div class="code">SAVE<br>20</div>', ['SAVE\n20']],
    [
      'a date in a monospaced font',
      '<div class="font-mono"><div>May 5</div><div>4 min</div></div>',
      ['May 5', '4 min'],
    ],
    ['a box named highlight', '<div class="highlight">\nGood\nnews</div>', ['Good news']],
  ])('are not %s', (_, html, blocks) => {
    expect(readListings(html)).toEqual(blocks)
  })
})
