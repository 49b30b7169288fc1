import { describe, expect, test } from 'vitest'
import { readPage } from '../../../src/read/read-page.ts'

const above =
  '<p>The lighthouse on the northern pier has been lit every night since the year in which the old one fell into the sea.</p>' +
  '<p>Whoever keeps the lamp walks up two hundred steps at dusk, cleans the glass, and writes the hour into a book below the stairs.</p>'
const below =
  '<p>In the winter of that year the keeper counted nineteen ships a night, most of them with timber from the other side of the bay.</p>' +
  '<p>The book is still there, and anybody who asks at the harbour office may read it, as long as it does not leave the room.</p>'

/** What a page shows between the paragraphs above and below. */
function shown(html: string): string[] {
  const page = readPage(
    `<html><body><article><h1>The lamp</h1>${above}${html}${below}</article></body></html>`,
    'https://pier.example/lamp',
  )
  return page.blocks
    .slice(2, -2)
    .map((block) =>
      'text' in block
        ? block.text
        : block.kind === 'list'
          ? block.items.map(({ text }) => text).join('|')
          : block.kind,
    )
}

const WARNING = 'Never touch the glass with bare hands, since grease burns into it.'
const body = `<p>${WARNING}</p>`

describe('a call-out', () => {
  test.each<[string, string]>([
    [
      'Sphinx, MkDocs',
      `<div class="admonition warning"><p class="admonition-title">Warning</p>${body}</div>`,
    ],
    [
      'Docusaurus',
      `<div class="theme-admonition theme-admonition-warning admonition_xJq3 alert alert--warning"><div class="admonitionHeading_Gvgb"><span class="admonitionIcon_Rf37"><svg><path/></svg></span>Warning</div><div class="admonitionContent_BuS1">${body}</div></div>`,
    ],
    [
      'VitePress',
      `<div class="warning custom-block"><p class="custom-block-title">Warning</p>${body}</div>`,
    ],
    [
      'Asciidoctor',
      `<div class="admonitionblock warning"><table><tr><td class="icon"><div class="title">Warning</div></td><td class="content">${WARNING}</td></tr></table></div>`,
    ],
    [
      'Asciidoctor with icons',
      `<div class="admonitionblock warning"><table><tr><td class="icon"><i class="fa icon-warning" title="Warning"></i></td><td class="content"><div class="paragraph">${body}</div></td></tr></table></div>`,
    ],
    [
      'Obsidian, Quartz',
      `<blockquote class="callout warning" data-callout="warning"><div class="callout-title"><div class="callout-icon"></div><div class="callout-title-inner"><p>Warning</p></div></div><div class="callout-content">${body}</div></blockquote>`,
    ],
    [
      'GitHub',
      `<div class="markdown-alert markdown-alert-warning"><p class="markdown-alert-title"><svg></svg>Warning</p>${body}</div>`,
    ],
    [
      'Quarto',
      `<div class="callout callout-style-default callout-warning callout-titled"><div class="callout-header d-flex"><div class="callout-icon-container"><i class="callout-icon"></i></div><div class="callout-title-container flex-fill">Warning</div></div><div class="callout-body-container callout-body">${body}</div></div>`,
    ],
    [
      'mdBook',
      `<blockquote class="blockquote-tag blockquote-tag-warning"><p class="blockquote-tag-title">Warning</p>${body}</blockquote>`,
    ],
    [
      'mdbook-admonish',
      `<div id="admonition-w" class="admonition admonish-warning" role="note"><div class="admonition-title"><div>${'<p>Warning</p>'}</div></div><div>${body}</div></div>`,
    ],
    [
      'Hugo',
      `<blockquote class="alert alert-warning"><p class="alert-heading">Warning</p>${body}</blockquote>`,
    ],
    [
      'Hugo Relearn',
      `<div class="box notices cstyle warning"><div class="box-label"><i class="fa-fw"></i> Warning</div><div class="box-content">${body}</div></div>`,
    ],
    [
      'Bootstrap',
      `<div class="alert alert-warning" role="alert"><h4 class="alert-heading">Warning</h4>${body}</div>`,
    ],
    [
      'Starlight',
      `<aside aria-label="Warning" class="starlight-aside starlight-aside--warning"><p class="starlight-aside__title" aria-hidden="true">Warning</p><div class="starlight-aside__content">${body}</div></aside>`,
    ],
    [
      'Confluence',
      `<div class="confluence-information-macro"><p class="title">Warning</p><span class="aui-icon"></span><div class="confluence-information-macro-body">${body}</div></div>`,
    ],
    ['an aside', `<aside><h4>Warning</h4>${body}</aside>`],
    [
      'a sidebar of Sphinx',
      `<aside class="sidebar"><p class="sidebar-title">Warning</p>${body}</aside>`,
    ],
    [
      'a sidebar of Asciidoctor',
      `<div class="sidebarblock"><div class="content"><div class="title">Warning</div><div class="paragraph">${body}</div></div></div>`,
    ],
  ])('of %s keeps its title, as a line above its text', (_, html) => {
    expect(shown(html)).toEqual([`Warning\n${WARNING}`])
  })

  test.each<[string, string, string[]]>([
    [
      'without a title',
      `<div class="alert alert-warning" role="alert">${WARNING}</div>`,
      [WARNING],
    ],
    [
      'with an emoji of the author: Ghost',
      `<div class="kg-card kg-callout-card"><div class="kg-callout-emoji">🔥</div><div class="kg-callout-text">${WARNING}</div></div>`,
      [`🔥 ${WARNING}`],
    ],
    [
      'with a sign of the theme: Zenn',
      `<aside class="msg alert"><span class="msg-symbol">!</span><div class="msg-content">${body}</div></aside>`,
      [WARNING],
    ],
    [
      'with a list',
      '<div class="admonition note"><p class="admonition-title">Tools</p><ul><li>a soft cloth</li><li>warm water</li></ul></div>',
      ['Tools', 'a soft cloth|warm water'],
    ],
    [
      'whose text begins with code',
      '<div class="admonition tip"><p><code>--</code> ends the options of the lamp, as everywhere.</p></div>',
      ['-- ends the options of the lamp, as everywhere.'],
    ],
    [
      'with a link, in an aside',
      '<aside class="tip"><p>Use <a href="https://cloth.example/">this cloth</a>.</p></aside>',
      ['Use this cloth.'],
    ],
    [
      'in an aside that is a note by its role',
      '<aside class="sidebar-box" role="note"><h4>Wicks</h4><p>They burn down.</p></aside>',
      ['Wicks\nThey burn down.'],
    ],
    [
      'in an aside without a name, between paragraphs',
      `<aside>💡 ${WARNING}</aside>`,
      [`💡 ${WARNING}`],
    ],
  ])('%s', (_, html, expected) => {
    expect(shown(html)).toEqual(expected)
  })

  test.each<[string, string]>([
    [
      'a newsletter',
      '<aside><h3>Get our newsletter</h3><p>One letter a week, no adverts.</p></aside>',
    ],
    ['a newsletter by its class', `<aside class="newsletter-box">${body}</aside>`],
    [
      'a teaser',
      '<aside><p>A lamp that never failed, and who lit it.</p><p><a href="/other">The other lamp »</a></p></aside>',
    ],
    [
      'a call to read on',
      `<aside><p>Is that all? <a href="/x">Read more</a> of it here.</p></aside>`,
    ],
    ['links', '<aside><a href="/1">The first lamp</a> <a href="/2">The second lamp</a>.</aside>'],
  ])('%s is none', (_, html) => {
    expect(shown(html)).toEqual([])
  })

  test('a sidebar beside the article is none', () => {
    const page = readPage(
      `<html><body><main>${above}${below}</main><aside><p>About this site: a lamp, a pier, a book.</p></aside></body></html>`,
      'https://pier.example/lamp',
    )
    expect(page.blocks).toHaveLength(4)
  })
})

describe('what is folded away', () => {
  test.each<[string, string, string[]]>([
    [
      'its summary is a bold line',
      `<details><summary>How to clean</summary>${body}</details>`,
      [`How to clean\n${WARNING}`],
    ],
    [
      'text without a paragraph',
      `<details><summary>How</summary>${WARNING}</details>`,
      [`How\n${WARNING}`],
    ],
    [
      'a heading stays one',
      `<details><summary><h3>How to clean</h3></summary>${body}</details>`,
      ['How to clean', WARNING],
    ],
    [
      'code',
      '<details><summary>Show the code</summary><pre>lamp --on</pre></details>',
      ['Show the code', 'lamp --on'],
    ],
  ])('%s', (_, html, expected) => {
    expect(shown(html)).toEqual(expected)
  })
})
