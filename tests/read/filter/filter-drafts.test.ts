import { describe, expect, test } from 'vitest'
import { textOf } from '../../../src/model/block.ts'
import { parseDocument } from '../../../src/read/dom.ts'
import { filterDrafts } from '../../../src/read/filter/filter-drafts.ts'
import { toBlocks } from '../../../src/read/blocks/to-blocks.ts'

const opening =
  '<p data-daybrief-order="1">The tide came in at six, as it had the day before, and nobody on the pier looked up at all.</p>'
const closing =
  '<p data-daybrief-order="9">By noon the water had gone again and had taken the smaller of the two boats with it, as it does.</p>'

/** The lines that remain of some HTML in the middle of an article. */
function remaining(html: string): string[] {
  const drafts = toBlocks(parseDocument(`${opening}${html}${closing}`).body, 'https://a.example/')
  const hints = {
    title: 'The tide',
    author: 'Mara Lindqvist',
    siteName: 'Post',
    url: 'https://a.example/',
    isPage: true,
  }
  return filterDrafts(drafts, hints).map(textOf).slice(1, -1)
}

describe('removes a line of author and date above the text', () => {
  test.each([
    'Mara Lindqvist · 23 November 2026',
    'Mara Lindqvist · 9. März 2024, 10:30 Uhr',
    'Варвара Ельцова · 23 ноября 2026 г.',
    'Олена Гай · 23 листопада 2026 р.',
    '9 марта 2024 г. в 10:30',
  ])('%s', (line) => {
    const drafts = toBlocks(parseDocument(`<p>${line}</p>${opening}`).body, 'https://a.example/')
    const hints = { title: 'The tide', author: null, siteName: null, url: 'https://a.example/' }
    expect(filterDrafts(drafts, { ...hints, isPage: true }).map(textOf)).toHaveLength(1)
  })
})

describe('removes boilerplate between two paragraphs', () => {
  test.each([
    'Previous Article',
    'Next Article',
    'No time to read? Get a summary',
    'Advertisement',
    'Share this',
    'Related: A bridge too many',
    'Read more: What the bridge cost',
    'Sign up for our newsletter and never miss a tide',
    'Follow us on Chirp',
    'We use cookies to improve this site',
    'Photo: Jon Ek / Post',
    '© 2025 Getty Images',
    'Already a subscriber? Log in',
    'Lesen Sie auch: Was die Brücke gekostet hat',
    'Anzeige',
    'Mehr zum Thema',
    'Jetzt Newsletter abonnieren',
    'Foto: Jon Ek/dpa',
    'Nächster Artikel',
    'À lire aussi : le prix du pont',
    'Publicité',
    'Abonnez-vous à notre lettre',
    'Crédit photo : Jon Ek',
    'Article suivant',
    'Lea también: Lo que costó el puente',
    'Te puede interesar',
    'Síguenos en las redes',
    'Publicidad',
    'Fuente: Agencia',
    'Leia também: Quanto custou a ponte',
    'Compartilhe',
    'Inscreva-se em nosso canal',
    'Foto: Jon Ek',
    'Читайте также: Сколько стоил мост',
    'Реклама',
    'Подписывайтесь на наш телеграм-канал',
    'Фото: Йон Эк',
    'Читайте також: Скільки коштував міст',
    'Підписуйтесь на наш телеграм-канал',
    'Джерело: агенція',
    '相关阅读：大桥花了多少钱',
    '责任编辑：李四',
    '扫描二维码关注我们',
    '下一篇',
  ])('%s', (line) => {
    expect(remaining(`<p data-daybrief-order="3">${line}</p>`)).toEqual([])
  })

  test('a line that is only a link', () => {
    expect(remaining('<p><a href="/x">Ten boats that became something else</a></p>')).toEqual([])
  })

  test('a list of links to other articles, with its heading', () => {
    expect(
      remaining('<h3>Related articles</h3><ul><li><a href="/a">One boat and two</a></li></ul>'),
    ).toEqual([])
  })

  test('a second copy of a paragraph', () => {
    expect(
      remaining(`<div>${'The same words again, said a second time. '.repeat(4)}</div>`.repeat(2)),
    ).toHaveLength(1)
  })

  test('a pointer at the end of a paragraph, without the paragraph', () => {
    expect(remaining('<p>The bridge was expensive. <a href="/b">Read more</a></p>')).toEqual([
      'The bridge was expensive.',
    ])
  })
})

describe('keeps text that only looks like boilerplate', () => {
  test.each([
    'Related species of crab live further out, where the water is colder and the boats do not go any more.',
    'Share prices fell by a third when the ferry stopped.',
    'Advertisement rules on the pier have been strict since the fire.',
    'Comments by the mayor did not help.',
    'Werbung auf der Fähre war nie erlaubt, sagt der Fährmann.',
    'Teilen wollte die Beute am Ende niemand.',
    'Реклама на пароме была запрещена всегда.',
    'Newsletter fatigue is real, the librarian says.',
    '“Read more,” she told the children, and they did.',
    'Photo albums filled the upper shelf, and nobody had opened them in years.',
    'Source code was printed on the sail.',
    'By then the tide had turned.',
  ])('%s', (line) => {
    expect(remaining(`<p data-daybrief-order="3">${line}</p>`)).toEqual([line])
  })

  test('a bare address', () => {
    const line = 'https://a.example/timetable'
    expect(remaining(`<p><a href="${line}">${line}</a></p>`)).toEqual([line])
  })

  test('links that the text announces', () => {
    const html =
      '<p data-daybrief-order="3">These three papers say so:</p><ul><li><a href="/1">On tides and their rivers</a></li><li><a href="/2">On rivers</a></li></ul>'
    expect(remaining(html)).toEqual([
      'These three papers say so:',
      'On tides and their rivers\nOn rivers',
    ])
  })

  test('short paragraphs that repeat', () => {
    expect(
      remaining('<p data-daybrief-order="3">And the tide came in.</p>'.repeat(2)),
    ).toHaveLength(2)
  })

  test('prose after a pointer in the middle', () => {
    const prose =
      'The ferry will run until October, the council said, and then it will be a museum for the village.'
    expect(remaining(`<p>Mehr zum Thema</p><p data-daybrief-order="3">${prose}</p>`)).toEqual([
      prose,
    ])
  })
})

test('a credit directly below a picture becomes its caption', () => {
  const drafts = toBlocks(
    parseDocument(`${opening}<img src="/a.jpg"><p>Photo: Jon Ek</p>${closing}`).body,
    'https://a.example/',
  )
  const hints = {
    title: null,
    author: null,
    siteName: null,
    url: 'https://a.example/',
    isPage: true,
  }
  expect(filterDrafts(drafts, hints)[1]).toMatchObject({ kind: 'image', caption: 'Photo: Jon Ek' })
})
