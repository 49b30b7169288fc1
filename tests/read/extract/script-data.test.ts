import { describe, expect, test } from 'vitest'
import { plainText } from '../../../src/model/block.ts'
import { articleInScripts } from '../../../src/read/extract/script-data.ts'
import { readPage } from '../../../src/read/read-page.ts'
import { processorMs } from '../../support/processor-time.ts'

const TITLE = 'Winter at the pier'
const paragraphs = Array.from(
  { length: 5 },
  (_, index) =>
    `The ice of day ${index} was written down by the harbour master in the long book that nobody else is allowed to open or to move.`,
)
const html = paragraphs.map((text) => `<p>${text}</p>`).join('')
const other = html.replaceAll('ice', 'sun').repeat(3)

const page = (script: string, body = '<div id="app">Loading…</div>') =>
  readPage(
    `<html><head><title>${TITLE}</title></head><body>${body}${script}</body></html>`,
    'https://notes.example/winter',
  )
const json = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c')
const data = (value: unknown) =>
  `<script type="application/json" id="__DATA__">${json(value)}</script>`

describe('a page that only its scripts fill', () => {
  test.each([
    ['JSON', data({ props: { pageProps: { post: { title: TITLE, body: html } } } })],
    [
      'an assignment',
      `<script>window.__STATE__ = ${json({ post: { title: TITLE, body: html } })};</script>`,
    ],
    [
      'an assignment with code after it',
      `<script>window.__STATE__=${json({ title: TITLE, body: html })};(function(){var s={};}())</script>`,
    ],
    [
      'JSON.parse of a string',
      `<script>window._data = JSON.parse(${json(json({ post: { title: TITLE, body_html: html } }))})</script>`,
    ],
    ['data within data', data({ cache: JSON.stringify({ title: TITLE, body: html }) })],
    ['a flat list', data([{ post: 1 }, { title: 2, text: 3 }, TITLE, html])],
    ['paragraphs as text', data({ title: TITLE, text: paragraphs.join('\n\n') })],
    ['a list of paragraphs', data({ title: TITLE, text: paragraphs })],
    [
      'blocks with parts',
      data({
        title: TITLE,
        body: paragraphs.map((text) => ({
          _type: 'block',
          style: 'normal',
          children: [{ _type: 'span', text }],
        })),
      }),
    ],
    [
      'a document of nodes',
      data({
        headline: TITLE,
        document: {
          nodeType: 'document',
          content: paragraphs.map((value) => ({
            nodeType: 'paragraph',
            content: [{ nodeType: 'text', value }],
          })),
        },
      }),
    ],
    [
      'other posts beside it',
      data({
        posts: [
          { title: 'Summer', body: other },
          { title: TITLE, body: html },
        ],
      }),
    ],
    ['no title', data({ page: { body: html } })],
  ])('%s', (_, script) => {
    const text = plainText(page(script).blocks)
    expect(text).toContain('The ice of day 0')
    expect(text).toContain('The ice of day 4')
    expect(text).not.toContain('The sun of day')
    expect(text).not.toContain('<')
  })

  test('an attribute with data', () => {
    const body = `<div id="app" data-page="${json({ props: { title: TITLE, body: html } }).replaceAll('"', '&quot;')}"></div>`
    expect(plainText(page('', body).blocks)).toContain('The ice of day 4')
  })

  test('a template with a shadow tree', () => {
    const body = `<x-article><template shadowrootmode="open"><article><h1>${TITLE}</h1>${html}</article></template></x-article>`
    expect(plainText(page('', body).blocks)).toContain('The ice of day 4')
    expect(plainText(page('', body.replace(' shadowrootmode="open"', '')).blocks)).toBe('')
  })
})

test.each([
  ['a page of its own text', '<script>var a = 1</script>'],
  ['code', `<script>window.x = {${'a:1,'.repeat(200)}}</script>`],
  ['a notice', data({ consent: 'We ask for your consent. '.repeat(40) })],
  [
    'several articles without the title',
    data([{ body: other }, { body: other.replaceAll('sun', 'fog') }]),
  ],
  ['broken data', `<script type="application/json">{"body": "${'<p>x</p>'.repeat(100)}</script>`],
])('nothing in %s', (_, script) => {
  expect(articleInScripts(script, TITLE)).toBeNull()
})

test('a long page of brackets and opening tags takes no time', () => {
  for (const page of [
    '<script>a = {'.repeat(50_000),
    `<script type="application/json">${'['.repeat(500_000)}</script>`,
    data({ title: TITLE, a: '<'.repeat(400_000) }),
  ]) {
    expect(processorMs(() => articleInScripts(page, TITLE))).toBeLessThan(2_000)
  }
})
