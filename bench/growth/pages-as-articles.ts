import type { Block } from '../../src/model/block.ts'
import { readPage } from '../../src/read/read-page.ts'
import { articleContent, newEntry, paragraph } from '../../tests/support/new-article.ts'
import { madeUpArticles } from '../group/made-up-articles.ts'
import { CORPORA, pagesOf } from '../read/corpora.ts'
import { loadPage } from '../read/page.ts'

/** An article as a feed and then its page give it. */
export interface ReadArticle {
  entry: ReturnType<typeof newEntry>
  content: ReturnType<typeof articleContent>
}

/** The same share of words changes in each copy of a page, so that no two articles are equal. */
const CHANGED = 0.2
/** What feeds give of an article's text on average, characters. */
const EXCERPT = 400
const MOST_PAGES = 200
const PUBLISHED = Date.UTC(2026, 2, 2)

/**
 * `count` articles: the pages below `corpus` read as the product reads them, over and over with other words; or made-up ones
 * without formatting where `corpus` is `null`.
 */
export function* pagesAsArticles(corpus: string | null, count: number): Generator<ReadArticle> {
  const pages = corpus === null ? [] : readPages(corpus)
  if (corpus !== null && pages.length === 0) throw new Error(`no pages below ${corpus}`)
  const words = pages.flatMap(({ text }) => text.split(' ').filter(isWord))
  const vary = varied(words)
  const made = madeUpArticles(count)
  for (let number = 0; number < count; number += 1) {
    const page = pages[number % pages.length]
    const invented = page === undefined ? made.next().value : null
    const title = page === undefined ? (invented?.title ?? '') : vary(page.title)
    const blocks =
      page === undefined
        ? paragraphs(invented?.text ?? '')
        : page.blocks.map((one) => mapped(one, vary))
    const text = textOf(blocks)
    yield {
      entry: newEntry({
        url: `https://news-${number % 40}.example/2026/03/${number}-${slug(title)}`,
        title,
        publishedAt: PUBLISHED + number * 60_000,
        feedHtml: `<p>${text.slice(0, EXCERPT)}</p>`,
      }),
      content: articleContent({
        blocks,
        words: text.split(' ').length,
        lead: text.slice(0, 200),
        topics: ['science'],
      }),
    }
  }
}

interface ReadPage {
  title: string
  text: string
  blocks: readonly Block[]
}

function readPages(root: string): ReadPage[] {
  return CORPORA.flatMap((one) => pagesOf(one, root, MOST_PAGES)?.items ?? [])
    .slice(0, MOST_PAGES)
    .map((item) => {
      const { html, url } = loadPage(item)
      const { title, blocks } = readPage(html, url)
      return { title: title ?? 'Untitled', blocks, text: textOf(blocks) }
    })
    .filter(({ text }) => text.length > 500)
}

function textOf(blocks: readonly Block[]): string {
  return blocks.flatMap((block) => ('text' in block ? [block.text] : [])).join(' ')
}

function paragraphs(text: string): Block[] {
  return text.split(/(?<=\.) /).map((sentence) => paragraph(sentence))
}

/** A block with other words of the same length, so that its marks stay where they are. */
function mapped(block: Block, vary: (text: string) => string): Block {
  return 'text' in block ? { ...block, text: vary(block.text) } : block
}

/** Replaces words by others of the same length, the same way at each run. */
function varied(words: readonly string[]): (text: string) => string {
  const byLength = Map.groupBy(words, (word) => word.length)
  let state = 1
  const random = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return state / 2 ** 32
  }
  return (text) =>
    text
      .split(' ')
      .map((word) => {
        if (!isWord(word) || random() > CHANGED) return word
        const others = byLength.get(word.length) ?? [word]
        return others[Math.floor(random() * others.length)] ?? word
      })
      .join(' ')
}

function isWord(word: string): boolean {
  return /^\p{L}{4,}$/u.test(word)
}

function slug(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
}
