import { expect, test } from 'vitest'
import { readListings } from '../../../support/read-listings.ts'

const CHANGE = '@@ -1,2 +1,2 @@\n lamp()\n-wick(1)\n+wick(2)'

test.each<[string, string]>([
  [
    'GitHub',
    '<table class="diff-table"><tbody><tr><td class="blob-num" colspan="2"></td><td class="blob-code blob-code-hunk">@@ -1,2 +1,2 @@</td></tr><tr><td class="blob-num" data-line-number="1"></td><td class="blob-num" data-line-number="1"></td><td class="blob-code"><span data-code-marker=" ">lamp()</span></td></tr><tr><td class="blob-num" data-line-number="2"></td><td class="blob-num"></td><td class="blob-code"><span data-code-marker="-">wick(1)</span></td></tr><tr><td class="blob-num"></td><td class="blob-num" data-line-number="2"></td><td class="blob-code"><span data-code-marker="+">wick(2)</span></td></tr></tbody></table>',
  ],
  [
    'GitLab',
    '<table class="code"><tbody><tr class="line_holder match"><td class="diff-line-num linenumber"></td><td class="linenumber"></td><td class="line_content">@@ -1,2 +1,2 @@</td></tr><tr class="line_holder"><td class="linenumber">1</td><td class="linenumber">1</td><td class="line_content">lamp()</td></tr><tr class="line_holder old"><td class="linenumber">2</td><td class="linenumber"></td><td class="line_content old">wick(1)</td></tr><tr class="line_holder new"><td class="linenumber"></td><td class="linenumber">2</td><td class="line_content new">wick(2)</td></tr></tbody></table>',
  ],
  [
    'diff2html',
    '<table class="d2h-diff-table"><tbody><tr><td class="d2h-code-linenumber"></td><td><div class="d2h-code-line">@@ -1,2 +1,2 @@</div></td></tr><tr><td class="d2h-code-linenumber"><div class="line-num1">1</div><div class="line-num2">1</div></td><td><div class="d2h-code-line"><span class="d2h-code-line-prefix">&nbsp;</span><span class="d2h-code-line-ctn">lamp()</span></div></td></tr><tr><td class="d2h-code-linenumber d2h-del"><div class="line-num1">2</div><div class="line-num2"></div></td><td class="d2h-del"><div class="d2h-code-line"><span class="d2h-code-line-prefix">-</span><span class="d2h-code-line-ctn">wick(1)</span></div></td></tr><tr><td class="d2h-code-linenumber d2h-ins"><div class="line-num1"></div><div class="line-num2">2</div></td><td class="d2h-ins"><div class="d2h-code-line"><span class="d2h-code-line-prefix">+</span><span class="d2h-code-line-ctn">wick(2)</span></div></td></tr></tbody></table>',
  ],
  [
    'signs that are written',
    '<table><tr><td class="lineno">1</td><td>@@ -1,2 +1,2 @@</td></tr><tr><td class="lineno">2</td><td> lamp()</td></tr><tr><td class="lineno">3</td><td class="del">-wick(1)</td></tr><tr><td class="lineno">4</td><td class="ins">+wick(2)</td></tr></table>',
  ],
])('%s', (_, html) => {
  expect(readListings(html)).toEqual([`[] ${CHANGE}`])
})

test('a listing that is no change gets no signs', () => {
  const html =
    '<table class="highlight"><tr><td class="blob-num" data-line-number="1"></td><td class="blob-code">lamp()</td></tr><tr><td class="blob-num" data-line-number="2"></td><td class="blob-code">  wick(1)</td></tr></table>'
  expect(readListings(html)).toEqual(['[] lamp()\n  wick(1)'])
})
