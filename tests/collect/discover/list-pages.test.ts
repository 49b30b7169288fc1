import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readList } from '../../../src/collect/discover/find-source.ts'
import { listArticles } from '../../../src/collect/discover/list-articles.ts'

const PAGE = 'https://mill.example/'
const TITLES = [
  'The old lathe finds a new home',
  'Why our ferry is late on Mondays',
  'Seven ways to mend a broken net',
]

const pageOf = (entry: (title: string, day: number) => string, before = '', after = ''): string =>
  `<html><head><title>Mill</title></head><body>${before}${TITLES.map((title, at) => entry(title, at + 1)).join('\n')}${after}</body></html>`

/** Titles and days of November that are found. */
const found = (html: string) =>
  listArticles(html, PAGE).map(({ title, publishedAt }) => [
    title,
    publishedAt === null ? null : new Date(publishedAt).getUTCDate(),
  ])
const dated = TITLES.map((title, at) => [title, at + 1])
const undated = TITLES.map((title) => [title, null])

describe('listArticles', () => {
  it.each<[string, (title: string, day: number) => string]>([
    [
      'cards of lines without blanks between them',
      (title, day) =>
        `<a href="/n/${day}"><span>Nov ${day}, 2026</span><div>${title}</div><p>A few more words about it, and then some.</p></a>`,
    ],
    [
      'cards of spans',
      (title, day) =>
        `<a href="/n/${day}"><span class="d">${day}.11.2026</span><span class="name">${title}</span><span>by Ada Miller of the mill</span></a>`,
    ],
    [
      'cards that begin with a long category',
      (title, day) =>
        `<li><a href="/n/${day}"><div class="cat">Wheels and water</div><div class="card__title">${title}</div><div>November ${day}, 2026</div></a></li>`,
    ],
    [
      'cards deep in boxes',
      (title, day) =>
        `<a href="/n/${day}"><div><div><p>Nov ${day}, 2026</p><p>${title}</p><p>A longer description, which goes on for a while and says little.</p></div></div></a>`,
    ],
    [
      'dates in words before the link',
      (title, day) => `<p>${day} November 2026 <a href="/n/${day}">${title}</a></p>`,
    ],
    [
      'dates in a line about the author',
      (title, day) =>
        `<div><h2><a href="/n/${day}">${title}</a></h2><p>Posted on November ${day}, 2026 by Ada Miller</p></div>`,
    ],
    [
      'dates behind a label',
      (title, day) =>
        `<div><h2><a href="/n/${day}">${title}</a></h2><p>Published: ${day}.11.2026</p></div>`,
    ],
    [
      'dates in `time` without an attribute',
      (title, day) =>
        `<div><time>${day} ноября 2026</time><h2><a href="/n/${day}">${title}</a></h2></div>`,
    ],
    [
      'dates in a table',
      (title, day) => `<tr><td>2026-11-0${day}</td><td><a href="/n/${day}">${title}</a></td></tr>`,
    ],
  ])('reads %s', (_, entry) => expect(found(pageOf(entry))).toEqual(dated))

  it.each<[string, (title: string, day: number) => string]>([
    [
      'a button below the headline',
      (title, day) =>
        `<div><h3>${title}</h3><p>Words.</p><a href="/n/${day}">Read the whole story here</a></div>`,
    ],
    [
      'a button in another box than the headline',
      (title, day) =>
        `<article><div><h2>${title}</h2></div><div><p>Words.</p></div><div><a href="/n/${day}">More</a></div></article>`,
    ],
    [
      'a picture before the headline and a button after it',
      (title, day) =>
        `<div><a href="/n/${day}"><img src="p.png"></a><div><h3>${title}</h3><a href="/n/${day}">Weiterlesen</a></div></div>`,
    ],
  ])('finds the headline that is not linked beside %s', (_, entry) =>
    expect(found(pageOf(entry))).toEqual(undated),
  )

  const headline = (title: string, day: number) =>
    `<div><h2><a href="/n/${day}">${title}</a></h2></div>`

  it('reads a page that is one form, and no form of its own', () => {
    const state =
      '<form method="post" action="./"><input type="hidden" name="__VIEWSTATE" value="1">'
    expect(found(pageOf(headline, state, '</form>'))).toEqual(undated)
    const row = (title: string, day: number) => `<p><a href="/n/${day}">${title}</a></p>`
    expect(found(pageOf(row, state, '</form>'))).toEqual(undated)
    expect(found(pageOf(row, '<form action="/login">', '</form>'))).toEqual([])
  })

  it.each([
    ['灯台守が毎晩見る海', '水車がまた回り出した', '粉屋の日記を読む会'],
    ['河边的老磨坊又转动了', '星期天的面包出炉了', '旧车床有了新家'],
    ['강가의 방앗간이 다시 돈다', '일요일에는 빵을 굽는다', '오래된 선반의 새집'],
  ])('reads headlines in few signs: %s', (...titles) => {
    const menu = ['关于', '联系我们', '首页'].map(
      (name, at) => `<li><a href="/m${at}">${name}</a></li>`,
    )
    const list = titles.map((title, at) => `<li><a href="/n/${at}">${title}</a></li>`)
    const html = `<ul>${menu.join('')}</ul><ul class="list">${list.join('')}</ul>`
    expect(listArticles(html, PAGE).map(({ title }) => title)).toEqual(titles)
  })

  it.each([
    ['by their addresses', '/tag/t', '<div class="x">'],
    ['by the box beside the text', '/things/t', '<div class="blog-sidebar">'],
    ['by their place outside the main part', '/things/t', '<div>'],
  ])('tells many tags from few articles %s', (_, path, box) => {
    const tags = Array.from(
      { length: 40 },
      (__, n) => `<li><a href="${path}${n}">Everything about thing number ${n}</a></li>`,
    )
    const html = pageOf(
      (title, day) => `<article><h2><a href="/n/${day}">${title}</a></h2></article>`,
      '<main>',
      `</main>${box}<ul>${tags.join('')}</ul></div>`,
    )
    expect(found(html)).toEqual(undated)
  })

  it('takes links in running text for no list beside one', () => {
    const words = TITLES.map(
      (_, at) =>
        `<p>Everybody in the valley has by now read <a href="/w/${at}">what number ${at} of the guild has written down for its grandchildren</a> and more.</p>`,
    )
    const html = pageOf(
      (title, day) => `<li><a href="/n/${day}">${title}</a></li>`,
      `<article>${words.join('')}</article>`,
    )
    expect(found(html)).toEqual(undated)
  })

  it('takes the heading of a section for the title of none of its links', () => {
    const pictures = [1, 2, 3].map((n) => `<a href="/p/${n}"><img src="${n}.png"></a>`)
    const html = `<section><h2>Pictures from around the mill</h2>${pictures.join('')}</section>`
    expect(listArticles(html, PAGE)).toEqual([])
  })

  it('keeps a headline with a date in it', () => {
    const html = pageOf(
      (title, day) => `<h2><a href="/n/${day}">${title} on 9 November 2026</a></h2>`,
    )
    expect(listArticles(html, PAGE)[0]?.title).toBe(`${TITLES[0]} on 9 November 2026`)
  })

  it('never throws, and gives only links of the page', () => {
    const tag = fc.constantFrom(
      ...'<a href="/x/1"> <a href="/y"> </a> <h2> </h2> <form> </form> <time> 9.11.2026 Enough-words-for-a-title <div> </div> <p>'.split(
        ' ',
      ),
    )
    fc.assert(
      fc.property(fc.array(tag, { maxLength: 40 }), (parts) => {
        for (const { url, title } of listArticles(parts.join(' '), PAGE)) {
          expect(url).toMatch(/^https:\/\/mill\.example\/./)
          expect(title).not.toBe('')
        }
      }),
    )
  })
})

describe('readList', () => {
  // Windows-1251 has the Russian letters in the order of Unicode.
  const cyrillic = (text: string) =>
    Uint8Array.from(text, (char) => {
      const code = char.charCodeAt(0)
      return code >= 0x410 ? code - 0x350 : code
    })
  const russian = [
    'Мельница снова мелет муку',
    'Хлеб испекли в воскресенье',
    'Старое колесо чинят до зимы',
  ]
  const html = (head: string) =>
    `<html><head>${head}<title>Наша мельница</title></head><body>${russian.map((title, at) => `<h2><a href="/n/${at}">${title}</a></h2>`).join('')}</body></html>`

  it.each([
    ['in the header', '', 'text/html; charset=windows-1251'],
    ['in the page', '<meta charset="windows-1251">', 'text/html'],
    ['nowhere', '', 'text/html'],
  ])('decodes a page whose charset is given %s', (_, head, type) => {
    const feed = readList({
      bytes: cyrillic(html(head)),
      url: PAGE,
      headers: { 'content-type': type },
    })
    expect(feed.title).toBe('Наша мельница')
    expect(feed.items.map(({ title }) => title)).toEqual(russian)
  })

  it('decodes the name of the site', () => {
    const bytes = new TextEncoder().encode('<title>Salt &amp;\n Flour &#8211; Mill</title>')
    expect(readList({ bytes, url: PAGE, headers: {} }).title).toBe('Salt & Flour – Mill')
  })
})
