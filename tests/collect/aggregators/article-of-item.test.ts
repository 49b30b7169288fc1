import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleOfItem } from '../../../src/collect/aggregators/article-of-item.ts'
import { forwardedAddress } from '../../../src/collect/aggregators/forwarded-address.ts'
import type { FeedItem } from '../../../src/collect/feed.ts'

const item = (given: Partial<FeedItem>): FeedItem => ({
  guid: null,
  url: null,
  permalink: null,
  title: 'A kiln that fires itself',
  authors: [],
  publishedAt: null,
  updatedAt: null,
  contentHtml: null,
  summaryHtml: null,
  categories: [],
  commentsUrl: null,
  imageUrl: null,
  enclosures: [],
  ...given,
})

const PAGE = 'https://clay.example/2026/kiln'
const POST = 'https://www.reddit.com/r/pottery/comments/k1/a_kiln/'
const redditTail = (link: string): string =>
  `submitted by <a href="https://www.reddit.com/user/ann"> /u/ann </a> to <a href="https://www.reddit.com/r/pottery/"> r/pottery </a> <br> <span><a href="${link}">[link]</a></span> <span><a href="${POST}">[comments]</a></span>`
const withThumbnail = (link: string): string =>
  `<table><tbody><tr><td><a href="${POST}"><img src="https://b.thumbs.example/k.jpg" alt="A kiln"></a></td><td> ${redditTail(link)}</td></tr></tbody></table>`

const HN = 'https://news.ycombinator.com/item?id=71'
const hnrss = (before: string): string =>
  `${before}<p>Comments URL: <a href="${HN}">${HN}</a></p> <p>Points: 12</p> <p># Comments: 3</p>`

const LEMMY = 'https://lemmy.example/post/81'
const lemmy = (after: string): string =>
  `submitted by <a href="https://lemmy.example/u/ann">ann</a> to <a href="https://lemmy.example/c/pottery">pottery</a><br>12 points | <a href="${LEMMY}">3 comments</a>${after}`

const TECHMEME = 'https://www.techmeme.com/261124/p7#a261124p7'
const techmeme = `<a href="${PAGE}"><img src="https://www.techmeme.com/261124/i7.jpg"></a> <p><a href="${TECHMEME}"><img src="https://www.techmeme.com/img/pml.png"></a> Ann Quay / <a href="https://clay.example/">Clay Weekly</a>:<br> <span><b><a href="${PAGE}">A kiln that fires itself</a></b></span>&nbsp; &mdash;&nbsp; It needs no hand and no clock.</p>`

describe('articleOfItem', () => {
  it.each<[string, Partial<FeedItem>, Partial<FeedItem & { points: number | null }>]>([
    [
      'a link post of Reddit',
      { url: POST, contentHtml: ` ${redditTail(PAGE)}` },
      { url: PAGE, commentsUrl: POST, contentHtml: null, summaryHtml: null },
    ],
    [
      'a link post of Reddit with a preview',
      { url: POST, contentHtml: withThumbnail(PAGE) },
      { url: PAGE, commentsUrl: POST, contentHtml: null },
    ],
    [
      'a text post of Reddit',
      {
        url: POST,
        contentHtml: `<div><p>I <a href="${PAGE}">read</a> it, and it was submitted by hand.</p></div> ${redditTail(POST)}`,
      },
      {
        url: POST,
        contentHtml: `<div><p>I <a href="${PAGE}">read</a> it, and it was submitted by hand.</p></div> `,
      },
    ],
    [
      'a picture on Reddit',
      { url: POST, contentHtml: withThumbnail('https://i.redd.it/k1.jpeg') },
      { url: POST, imageUrl: 'https://i.redd.it/k1.jpeg' },
    ],
    [
      'a post of Reddit about another one',
      {
        url: POST,
        contentHtml: redditTail('https://www.reddit.com/r/clay/comments/z9/kilns/'),
      },
      { url: POST, contentHtml: null },
    ],
    [
      'an article about Reddit',
      { url: 'https://blog.example/reddit', contentHtml: redditTail(PAGE) },
      { url: 'https://blog.example/reddit', contentHtml: redditTail(PAGE), commentsUrl: null },
    ],
    [
      'a Google alert',
      { url: `https://www.google.com/url?rct=j&sa=t&url=${PAGE}&ct=ga&cd=C&usg=U` },
      { url: PAGE },
    ],
    [
      'a result of Bing News',
      {
        url: `http://www.bing.com/news/apiclick.aspx?ref=FexRss&aid=&tid=t&url=${encodeURIComponent(PAGE)}&c=9&mkt=en-us`,
      },
      { url: PAGE },
    ],
    [
      'a link of hnrss.org',
      {
        url: PAGE,
        commentsUrl: HN,
        summaryHtml: hnrss(`<p>Article URL: <a href="${PAGE}">${PAGE}</a></p> `),
      },
      { url: PAGE, commentsUrl: HN, points: 12, contentHtml: null, summaryHtml: null },
    ],
    [
      'a link of hnrss.org that leads to the discussion',
      {
        url: HN,
        guid: HN,
        summaryHtml: hnrss(`<p>Article URL: <a href="${PAGE}?a=1&amp;b=2">x</a></p> `),
      },
      { url: `${PAGE}?a=1&b=2`, commentsUrl: HN, points: 12 },
    ],
    [
      'a question on Hacker News',
      { url: HN, commentsUrl: HN, summaryHtml: hnrss('<p>How do you fire clay?</p> <hr> ') },
      { url: HN, commentsUrl: HN, points: 12, contentHtml: '<p>How do you fire clay?</p> ' },
    ],
    [
      'a link of Hacker News itself',
      { url: PAGE, commentsUrl: HN, summaryHtml: `<a href="${HN}">Comments</a>` },
      { url: PAGE, commentsUrl: HN, points: null, summaryHtml: null },
    ],
    [
      'a link of Lobsters',
      {
        url: PAGE,
        commentsUrl: 'https://lobste.rs/s/k1/a_kiln',
        summaryHtml: '<p><a href="https://lobste.rs/s/k1/a_kiln">Comments</a></p>',
      },
      { url: PAGE, commentsUrl: 'https://lobste.rs/s/k1/a_kiln', summaryHtml: null },
    ],
    [
      'a link post of Lemmy',
      { url: LEMMY, commentsUrl: LEMMY, summaryHtml: lemmy(`<br><a href="${PAGE}">${PAGE}</a>`) },
      { url: PAGE, commentsUrl: LEMMY, summaryHtml: null },
    ],
    [
      'a text post of Lemmy',
      { url: LEMMY, summaryHtml: lemmy(`<p>See <a href="${PAGE}">it</a></p>`) },
      { url: LEMMY, commentsUrl: LEMMY, contentHtml: `<p>See <a href="${PAGE}">it</a></p>` },
    ],
    [
      'an item of Techmeme',
      {
        url: TECHMEME,
        title: 'A kiln that fires itself (Ann Quay/Clay Weekly)',
        summaryHtml: techmeme,
      },
      {
        url: PAGE,
        commentsUrl: TECHMEME,
        title: 'A kiln that fires itself',
        authors: ['Ann Quay'],
        contentHtml: '<p>It needs no hand and no clock.</p>',
      },
    ],
    [
      'an item of Techmeme without a picture, named after the site that it is about',
      {
        url: TECHMEME,
        title: 'Clay Weekly says "we fire": no kiln needed (Clay Weekly)',
        authors: ['T'],
        summaryHtml: `<p><a href="${TECHMEME}">x</a> <a href="https://clay.example/">Clay Weekly</a>:<br><b><a href="${PAGE}">Clay Weekly says “we fire”</a></b>&nbsp; &mdash;&nbsp; So it is.</p>`,
      },
      {
        url: PAGE,
        title: 'Clay Weekly says "we fire": no kiln needed',
        authors: ['T'],
        contentHtml: '<p>So it is.</p>',
      },
    ],
    [
      'an article with comments below it',
      { url: PAGE, commentsUrl: `${PAGE}#comments`, contentHtml: '<p>Whole.</p>' },
      { url: PAGE, commentsUrl: `${PAGE}#comments`, contentHtml: '<p>Whole.</p>', points: null },
    ],
    ['an item without an address', { contentHtml: '<p>Note.</p>' }, { url: null }],
  ])('reads %s', (_, given, expected) => {
    expect(articleOfItem(item(given))).toMatchObject(expected)
  })

  it('never throws', () => {
    const html = fc
      .array(
        fc.oneof(
          fc.constantFrom(redditTail(PAGE), techmeme, lemmy(''), '<a href="x">', '['),
          fc.string(),
        ),
      )
      .map((parts) => parts.join(''))
    const url = fc.constantFrom(POST, HN, LEMMY, TECHMEME, 'x', null)
    fc.assert(
      fc.property(url, url, html, (address, commentsUrl, contentHtml) => {
        articleOfItem(item({ url: address, commentsUrl, contentHtml }))
      }),
    )
  })
})

describe('forwardedAddress', () => {
  it.each([
    ['https://www.google.co.uk/url?q=https://a.example/x%3Fy%3D1&sa=U', 'https://a.example/x?y=1'],
    ['https://duckduckgo.com/l/?uddg=https%3A%2F%2Fa.example%2F', 'https://a.example/'],
    ['https://www.youtube.com/redirect?event=v&q=https%3A%2F%2Fa.example%2F', 'https://a.example/'],
    [
      'https://out.reddit.com/t3_k?url=https%3A%2F%2Fwww.google.com%2Furl%3Furl%3Dhttps%3A%2F%2Fa.example%2F',
      'https://a.example/',
    ],
  ])('follows %s', (address, target) => expect(forwardedAddress(address)).toBe(target))

  it.each([
    'https://www.google.com/search?q=https://a.example/',
    'https://www.google.com/url?url=javascript:alert(1)',
    'https://google.example.com/url?url=https://a.example/',
    'https://share.example/url?url=https://a.example/',
    'https://www.bing.com/news/search?q=kiln&url=https://a.example/',
    'not an address ?url=x',
  ])('leaves %s', (address) => expect(forwardedAddress(address)).toBe(address))
})
