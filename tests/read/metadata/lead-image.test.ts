import { expect, test } from 'vitest'
import { readPage } from '../../../src/read/read-page.ts'

const prose = `<p>${'The ferry leaves the pier at seven and comes back when the wind allows it to. '.repeat(3)}</p>`
const leadOf = (body: string, named?: string) =>
  readPage(
    `<html><head><title>Winter</title>${named ? `<meta property="og:image" content="${named}">` : ''}</head><body>${body}</body></html>`,
    'https://notes.example/winter',
  ).leadImage?.url ?? null

const picture = '<figure><img src="/pier.jpg" width="900" height="600"></figure>'
const article = (head = '') => `<article><h1>Winter</h1>${head}${prose}${picture}${prose}</article>`
const PIER = 'https://notes.example/pier.jpg'

test.each([
  ['an icon of the theme', article(), '/img/site-icon.png'],
  ['a logo', article(), '/img/logo@2x.png'],
  ['a portrait', article(), 'https://notes.example/img/avatar.gif'],
  [
    'the logo on the page, whatever its name',
    `<div class="site-logo"><img src="/i/harbour.png"></div>${article()}`,
    '/i/harbour.png',
  ],
  [
    'the picture that links home',
    `<a href="/"><img src="/i/harbour.png"></a>${article()}`,
    '/i/harbour.png',
  ],
])('not %s', (_, body, named) => {
  expect(leadOf(body, named)).toBe(PIER)
})

test.each([
  [
    'by its class',
    '<p><img class="avatar" src="/mara.jpg" width="300" height="300"> Mara Lind</p>',
  ],
  ['by its box', '<div class="author-image"><img src="/mara.jpg"></div>'],
  ['by its host', '<p><img src="https://secure.gravatar.com/avatar/0?s=96"> Mara Lind</p>'],
  [
    'by its place and size',
    '<div class="byline"><span><img src="/mara.jpg" width="64" height="64"></span>Mara Lind</div>',
  ],
])('no portrait %s', (_, byline) => {
  expect(leadOf(article(byline))).toBe(PIER)
})

test.each([
  '/img/iconic-bridge.jpg',
  '/img/catalogo.jpg',
  '/vi/abc/maxresdefault.jpg',
  '/2024/hero.png',
])('what the metadata name: %s', (named) => {
  expect(leadOf(article(), named)).toBe(`https://notes.example${named}`)
})
