import { describe, expect, test } from 'vitest'
import { above, below } from './drafts-of.ts'

describe('short first lines of the author stay', () => {
  test.each([
    ['<p>Hi friends,</p>'],
    ['<p>TL;DR</p>'],
    ['<p>Today I learned</p>'],
    ['<p>I. Names</p>'],
    ['<p>Status: stable since 2024</p>'],
    ['<p>Update 2026-01-02: it burns on Sundays too</p>'],
  ])('%s', (html) => {
    expect(above(html)).toEqual([html.replace(/<\/?p>/g, '')])
  })

  test('a short line with a list of its own', () => {
    expect(above('<p>Short version</p><ul><li>oil is good</li></ul>')).toEqual([
      'Short version',
      'oil is good',
    ])
  })
})

describe('labels above the text go', () => {
  test.each([
    ['<p>World News</p>'],
    ['<p>Ina Brandt</p>'],
    ['<p>4 May 2026 · 5 min read</p>'],
    ['<p>Updated: 4 May 2026</p>'],
    ['<ul><li>28 November 2026</li></ul>'],
    ['<ul><li>4 May 2026</li><li><a href="/t">lamps</a></li></ul>'],
  ])('%s', (html) => {
    expect(above(html)).toEqual([])
  })
})

describe('short last lines of the author stay', () => {
  test.each(['Happy sailing!', '— Ina', 'Cheers', 'x = y'])('%s', (line) => {
    expect(below(`<p>${line}</p>`)).toEqual([line])
  })

  test('the last answer', () => {
    expect(below('<h2>And in winter?</h2><p>No</p>')).toEqual(['And in winter?', 'No'])
  })
})

describe('ways to other articles go with their titles', () => {
  const titles = ['The harbour that was moved twice', 'Ten lamps and what became of them']
  test.each([
    ['Previous Article', 'Next Article'],
    ['Vorheriger Beitrag', 'Nächster Beitrag'],
    ['Article précédent', 'Article suivant'],
    ['Artículo anterior', 'Artículo siguiente'],
    ['Post anterior', 'Próximo post'],
    ['Предыдущая запись', 'Следующая запись'],
    ['Попередній запис', 'Наступний запис'],
    ['上一篇', '下一篇'],
    ['Edellinen', 'Seuraava'],
  ])('%s, %s', (before, after) => {
    const [one, other] = titles
    expect(below(`<p>${before}</p><p>${one}</p><p>${after}</p><p>${other}</p>`)).toEqual([])
    expect(
      below(`<div>${before}</div><h4>${one}</h4><div>${after}</div><h4>${other}</h4>`),
    ).toEqual([])
  })

  test.each([
    ['<p>Next Article</p><p>The harbour that was moved twice</p>'],
    ['<p><a href="/1">← The harbour that was moved</a></p>'],
    ['<div>Pages: 1 <a href="/2">2</a> <a href="/3">3</a></div>'],
    ['<p>Seiten: <a href="/1">1</a> 2</p>'],
    ['<h3>What remains of a box</h3>'],
  ])('%s', (html) => {
    expect(below(html)).toEqual([])
  })

  test.each([
    ['No time to read?', 'Get a summary'],
    ['Keine Zeit zum Lesen?', 'Zusammenfassung zeigen'],
    ['Нет времени читать?', 'Открыть пересказ'],
  ])('a summary of the site: %s', (question, call) => {
    expect(below(`<p>${question}</p><p>${call}</p>`)).toEqual([])
    expect(above(`<p>${question}</p><p>${call}</p>`)).toEqual([])
    expect(below(`<p>${question} ${call}</p>`)).toEqual([])
  })

  test('above the text', () => {
    expect(above('<p><a href="/1">← The harbour that was moved</a></p>')).toEqual([])
    expect(above('<p>Previous article</p><p>The harbour that was moved</p>')).toEqual([])
  })

  test('but no paragraph of the article', () => {
    const line = 'It was the last lamp of its kind, and nobody has lit another one since.'
    expect(below(`<p>${line}</p><p>Next Article</p><p>The harbour</p>`)).toEqual([line])
  })
})
