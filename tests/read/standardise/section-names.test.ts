import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parsePage } from '../../../src/read/standardise/standardise.ts'

/** The id and the class of the box around a heading after standardising. */
function namesOf(html: string): (string | null)[] {
  const box = parsePage(html).body.firstElementChild
  return [box?.getAttribute('id') || null, box?.getAttribute('class') || null]
}

describe('a name made from the heading is forgotten', () => {
  test.each([
    ['docutils', '<section id="related-work"><h2>Related work</h2><p>Text.</p></section>'],
    [
      'a section of comments in a format',
      '<section id="comments"><h2>Comments</h2><p>Two slashes.</p></section>',
    ],
    ['Org', '<div id="outline-container-shared-state"><h2>2. Shared state</h2><p>Text.</p></div>'],
    ['an accent', '<section id="uber-social"><h2>Über Social</h2><p>Text.</p></section>'],
    [
      'percent-encoding',
      '<section id="m%C3%A9dia-social"><h2>Média social</h2><p>Text.</p></section>',
    ],
    [
      'a slug that was cut',
      '<section id="how-to-share-a"><h2>How to share a lock between machines</h2><p>T.</p></section>',
    ],
    [
      'a second one of the name',
      '<section id="popup-blockers-1"><h2>Popup blockers</h2><p>Text.</p></section>',
    ],
  ])('%s', (_, html) => {
    expect(namesOf(html)).toEqual([null, null])
  })

  test("also on Org's box after the heading, and on a term", () => {
    const { body } = parsePage(
      '<div id="x"><h2>Print it</h2><div id="text-print-it"><p>Text.</p></div></div><dl><dt id="mod.print">print</dt></dl>',
    )
    expect(body.innerHTML).not.toMatch(/id="(?:text|mod)/)
  })
})

describe('other names stay', () => {
  test.each([
    [
      'a box of links',
      '<div id="related-articles"><h3>Related articles</h3><ul><li><a href="/a">A</a></li></ul></div>',
    ],
    [
      'comments of readers',
      '<div id="comments"><h2>Comments</h2><ol class="list"><li>First!</li></ol></div>',
    ],
    [
      'a name that says more',
      '<div id="newsletter-signup"><h3>Our newsletter</h3><p>Join.</p></div>',
    ],
    [
      'a part of the heading',
      '<div id="newsletter"><h3>Get our newsletter now</h3><p>Join.</p></div>',
    ],
    [
      'a box that begins with text',
      '<div id="related-work"><p>Text.</p><h2>Related work</h2></div>',
    ],
  ])('%s', (_, html) => {
    const box = /(?:id|class)="([^"]+)"/.exec(html)?.[1]
    expect(namesOf(html)).toContain(box)
  })
})

test('never throws on any name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (name, words) => {
      const plain = (text: string) => text.replace(/[<>"&]/g, '')
      const page = parsePage(
        `<section id="${plain(name)}"><h2>${plain(words)}</h2><p>Text.</p></section>`,
      )
      expect(page.body.textContent).toContain('Text.')
    }),
  )
})
