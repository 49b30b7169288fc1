import { describe, expect, test } from 'vitest'
import type { NewEntry } from '../../src/model/article.ts'
import { DAY, HOUR } from '../../src/model/time.ts'
import { isAnotherOnPage, isMoved, isReusedGuid } from '../../src/store/distinct-entries.ts'

const AT = Date.UTC(2026, 10, 24, 8)
const PAGE = 'https://mill.example/log'

function entry(given: Partial<NewEntry>): NewEntry {
  return {
    guid: 'g',
    url: PAGE,
    distinctUrl: `${PAGE}#id=g`,
    link: PAGE,
    title: 'The wheel turns',
    isTitled: true,
    author: null,
    publishedAt: AT,
    language: null,
    commentsUrl: null,
    points: null,
    feedHtml: null,
    imageUrl: null,
    eligible: true,
    ...given,
  }
}

const known = { title: 'The wheel turns', link: `${PAGE}#may`, publishedAt: AT }

describe('a new guid on a known page', () => {
  test.each([
    ['another fragment and title', { link: `${PAGE}#june`, title: 'Bread on Sunday' }, true],
    ['another title a day later', { title: 'Bread on Sunday', publishedAt: AT + DAY }, true],
    ['the same title', { link: `${PAGE}#june`, publishedAt: AT + DAY }, false],
    [
      'an edited title an hour later',
      { title: 'The wheel turns again', publishedAt: AT + HOUR },
      false,
    ],
    ['another title at the same time', { title: 'Bread on Sunday' }, false],
    ['a page of another site', { title: 'Bread', publishedAt: AT + DAY, distinctUrl: null }, false],
  ])('with %s', (_, given, expected) => {
    expect(isAnotherOnPage(known, entry(given))).toBe(expected)
  })
})

describe('a known guid on another page', () => {
  const url = 'https://mill.example/next'
  test.each([
    ['with the same title is a corrected link', { url }, false],
    ['with an edited title too', { url, title: 'The wheels turn' }, false],
    [
      'with another title and a later date is another article',
      { url, title: 'Bread', publishedAt: AT + HOUR },
      true,
    ],
    ['with another title and no date too', { url, title: 'Bread', publishedAt: null }, true],
    ['with another title and the same date is a correction', { url, title: 'Bread' }, false],
    ['that only ends otherwise is none', { url: `${PAGE}#id=9`, title: 'Bread' }, false],
  ])('%s', (_, given, expected) => expect(isReusedGuid(known, PAGE, entry(given))).toBe(expected))

  test('has moved, unless only the ending differs', () => {
    expect(isMoved(PAGE, entry({ url }))).toBe(true)
    expect(isMoved(`${PAGE}#may`, entry({}))).toBe(false)
    expect(isMoved('https://mill.example/#!/a', entry({ url: 'https://mill.example/#!/b' }))).toBe(
      true,
    )
  })
})
