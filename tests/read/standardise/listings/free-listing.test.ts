import { expect, test } from 'vitest'
import { elementsNamed } from '../../../../src/read/dom.ts'
import { freeListing } from '../../../../src/read/standardise/listings/free-listing.ts'
import { TreeDocument } from '../../../../src/read/tree/tree-document.ts'

const long = 'Whoever reads this needs a while, and then a little more. '.repeat(6)

function freed(html: string): string {
  const { body } = new TreeDocument(html)
  for (const pre of elementsNamed(body, new Set(['pre']))) freeListing(pre)
  return body.innerHTML
}

test.each<[string, string, string]>([
  [
    'a box of blocks gives way',
    '<article><div class="share"><p>Code: <a href="/all">all</a></p><pre>a</pre></div></article>',
    '<article><p>Code: <a href="/all">all</a></p><pre>a</pre></article>',
  ],
  [
    'a box with text of its own loses its names',
    '<article><div class="menu" id="header">Code: <pre>a</pre></div></article>',
    '<article><div>Code: <pre>a</pre></div></article>',
  ],
  [
    'a box with more text stays what it is',
    `<article><div class="menu"><p>${long}</p><pre>a</pre></div></article>`,
    `<article><div class="menu"><p>${long}</p><pre>a</pre></div></article>`,
  ],
  [
    "a reader's comment stays one",
    '<article><div class="comment"><p>Try:</p><pre>a</pre></div></article>',
    '<article><div class="comment"><p>Try:</p><pre>a</pre></div></article>',
  ],
  [
    'a hidden box stays hidden',
    '<article><div class="x" hidden=""><pre>a</pre></div></article>',
    '<article><div hidden=""><pre>a</pre></div></article>',
  ],
])('%s', (_, html, free) => {
  expect(freed(html)).toBe(free)
})
