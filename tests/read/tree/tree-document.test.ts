import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { TreeDocument } from '../../../src/read/tree/tree-document.ts'

const bodyOf = (html: string) => new TreeDocument(html).body.innerHTML

describe('a document', () => {
  test.each([
    ['with all outer tags', '<html><head><title>T</title></head><body><p>a</p></body></html>'],
    ['with no outer tag', '<title>T</title><p>a</p>'],
    ['without a head', '<html><title>T</title><body><p>a</p></body></html>'],
    ['whose head is never closed', '<html><head><title>T</title><p>a</p></html>'],
    ['whose head is closed by its body', '<head><title>T</title><body><p>a</p>'],
    [
      'with text after its body',
      '<html><head><title>T</title></head><body><p>a</p></body></html>b',
    ],
    [
      'in a document',
      '<html><body><html><head><title>T</title></head><body><p>a</p></body></html>',
    ],
  ])('%s has its text in its body and its title', (_, html) => {
    const document = new TreeDocument(html)
    expect(document.title).toBe('T')
    expect(document.body.textContent.replace(/^T/, '')).toMatch(/^ab?$/)
    expect(document.getElementsByTagName('P').map((one) => one.textContent)).toEqual(['a'])
    for (const name of ['html', 'head', 'body']) {
      expect(document.body.getElementsByTagName(name)).toEqual([])
    }
  })

  test('text in a head that is never closed is not lost', () => {
    expect(bodyOf('<html><head>a<b>c</b>')).toBe('a<b>c</b>')
  })

  test('the attributes of its outer tags count, the first of a name', () => {
    const document = new TreeDocument('<html lang="en"><body class="a" class="b"><html lang="de">')
    expect(document.documentElement.getAttribute('lang')).toBe('en')
    expect(document.body.className).toBe('a')
  })

  test('text around a character reference is one node', () => {
    const { body } = new TreeDocument('<p>a &amp; b &lt; c</p>')
    expect(body.firstElementChild?.childNodes.map((node) => node.textContent)).toEqual([
      'a & b < c',
    ])
  })

  test('elements nested without end become siblings instead of a tree that cannot be visited', () => {
    const { body } = new TreeDocument(`${'<div>'.repeat(50_000)}deep`)
    expect(body.textContent).toBe('deep')
    expect(body.getElementsByTagName('div')).toHaveLength(50_000)
  })

  test('keeps every text once and in order, whatever tags stand around it', () => {
    const tag = fc.oneof(
      fc.constantFrom('<html>', '</html>', '<head>', '</head>', '<body>', '</body>', '<!-- c -->'),
      fc.constantFrom('<p>', '</p>', '<b class="x">', '</b>', '<br>', '<ul>', '<li>'),
      fc.constantFrom('<table>', '<tr>', '<td>', '</table>'),
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(tag, fc.nat(99).map(String)), { maxLength: 30 }), (pieces) => {
        const texts = pieces.filter((piece) => !piece.startsWith('<'))
        expect(new TreeDocument(pieces.join('')).body.textContent).toBe(texts.join(''))
      }),
    )
  })

  test('text is written as it was read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const document = new TreeDocument('')
        document.body.textContent = text
        expect(new TreeDocument(document.body.innerHTML).body.textContent).toBe(text)
      }),
    )
  })
})
