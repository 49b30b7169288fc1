import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PageItem } from './page.ts'
import { type Measure, shingles, snippets, type Truth, words } from './score.ts'

/** A set of pages with the text that should be extracted from each. */
export interface Corpus {
  folder: string
  name: string
  measure: Measure
  /** F1 of other extractors by name, as published by the corpus or their authors. Not run here. */
  published: { name: string; f1: number }[]
}

/** `docs/quality.md` names the sources of `published`. */
export const CORPORA: Corpus[] = [
  {
    folder: 'extraction',
    name: 'article-extraction-benchmark, news and blogs 2018-2019',
    measure: shingles,
    published: [
      { name: 'AutoExtract (service, stored 2019)', f1: 0.975 },
      { name: 'rs_trafilatura (Rust, stored)', f1: 0.969 },
      { name: 'trafilatura 2.0 (Python, stored)', f1: 0.963 },
      { name: 'Diffbot (service, stored 2019)', f1: 0.959 },
    ],
  },
  {
    folder: 'extraction-wcxb',
    name: 'WCXB, articles 2024-2025',
    measure: words,
    published: [
      { name: 'rs-trafilatura (Rust, all 793 pages)', f1: 0.932 },
      { name: 'MinerU-HTML (all 793 pages)', f1: 0.928 },
      { name: 'trafilatura (Python, all 793 pages)', f1: 0.926 },
    ],
  },
  {
    folder: 'extraction-trafilatura',
    name: "trafilatura's own set, mostly German",
    measure: snippets,
    published: [
      { name: 'trafilatura 2.2 (Python, all 990 pages)', f1: 0.924 },
      { name: 'magic-html (Python, all 990 pages)', f1: 0.889 },
      { name: 'justext (Python, all 990 pages)', f1: 0.862 },
    ],
  },
  {
    folder: 'extraction-news2023',
    name: 'news of 2023',
    measure: shingles,
    published: [],
  },
]

/** The pages of a corpus; `null` if it is not below `root`. */
export function pagesOf(
  { folder }: Corpus,
  root: string,
  most: number,
): { items: PageItem[]; truths: Truth[] } | null {
  const place = join(root, folder, 'dev')
  const file = join(place, 'ground-truth.json')
  if (!existsSync(file)) return null
  const truth = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Truth & { url?: string }>
  const some = Object.entries(truth)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, most)
  return {
    items: some.map(([id, { url = 'https://example.com/' }]) => ({
      file: join(place, 'html', `${id}.html.gz`),
      url,
    })),
    truths: some.map(([, one]) => one),
  }
}
