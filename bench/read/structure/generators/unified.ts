import { loadGenerator } from '../npm/load.ts'
import { escaped } from '../writers/html-parts.ts'
import { type Dialect, fenced, markdown, PLAIN } from '../writers/markdown.ts'
import type { Changes, Generator } from './generator.ts'
import { blogPage, docsPage, type Slots } from './theme.ts'

/** remark with GitHub's extensions and formulas; a listing's title and line numbers are words after its language. */
function dialect(numbers: string): Dialect {
  return {
    ...PLAIN,
    listing: (listing) => {
      const title = listing.caption === undefined ? '' : ` title="${listing.caption}"`
      return fenced(listing, `${listing.language}${title}${numbers}`)
    },
    callout: (type, text) =>
      `<aside class="callout callout-${type}" aria-label="${type}"><p>${text}</p></aside>`,
  }
}

interface Processor {
  use(plugin: unknown, ...options: unknown[]): Processor
  process(text: string): Promise<{ toString(): string }>
}

interface Setup {
  id: string
  name: string
  isQuick?: boolean
  numbers: string
  changes?: Changes
  page: (slots: Slots) => string
  /** The plugins behind the parser, with their options. */
  plugins: () => Promise<[unknown, object?][]>
}

function unifiedPages({
  id,
  name,
  isQuick = false,
  numbers,
  changes,
  page,
  plugins,
}: Setup): Generator {
  return {
    id,
    name,
    isNpm: true,
    isQuick,
    program: null,
    without: [],
    ...(changes === undefined ? {} : { changes }),
    async build(articles) {
      const { unified } = await loadGenerator<{ unified: () => Processor }>('unified')
      const pages = new Map<string, string>()
      for (const one of articles) {
        const processor = unified()
        for (const [plugin, options = {}] of await plugins()) processor.use(plugin, options)
        const body = String(await processor.process(markdown(one, dialect(numbers))))
        const { language, title, author, date } = one
        pages.set(one.id, page({ language, title: escaped(title), author, date, body }))
      }
      return pages
    },
  }
}

const load = async (name: string): Promise<unknown> =>
  (await loadGenerator<{ default: unknown }>(name)).default

const start = async (): Promise<[unknown, object?][]> => [
  [await load('remark-parse')],
  [await load('remark-gfm')],
  [await load('remark-math')],
  [await load('remark-rehype'), { allowDangerousHtml: true }],
]

/** HTML within Markdown is parsed after the listings, which lose their titles by it. */
const end = async (): Promise<[unknown, object?][]> => [
  [await load('rehype-raw')],
  [await load('rehype-slug')],
]

/** remark and rehype with the two highlighters that draw frames. */
export const UNIFIED: Generator[] = [
  unifiedPages({
    id: 'rehype-pretty-code',
    name: 'remark, rehype-pretty-code, numbers, KaTeX',
    isQuick: true,
    numbers: ' showLineNumbers',
    // Each empty line becomes a line with one blank.
    changes: { listing: (text) => text.replaceAll(/^ $/gm, '') },
    page: blogPage,
    plugins: async () => [
      ...(await start()),
      [await load('rehype-katex')],
      [await load('rehype-pretty-code'), { theme: 'github-light' }],
      ...(await end()),
      [await load('rehype-autolink-headings'), { behavior: 'append' }],
      [await load('rehype-stringify')],
    ],
  }),
  unifiedPages({
    id: 'expressive-code',
    name: 'remark, Expressive Code, numbers',
    numbers: ' showLineNumbers',
    // Tabs become two blanks.
    changes: { listing: (text) => text.replaceAll('\t', '  ') },
    page: docsPage,
    plugins: async () => {
      const { pluginLineNumbers } = await loadGenerator<{ pluginLineNumbers: () => object }>(
        '@expressive-code/plugin-line-numbers',
      )
      return [
        ...(await start()),
        [await load('rehype-katex'), { output: 'mathml' }],
        [await load('rehype-expressive-code'), { plugins: [pluginLineNumbers()] }],
        ...(await end()),
        [await load('rehype-autolink-headings'), { behavior: 'wrap' }],
        [await load('rehype-stringify')],
      ]
    },
  }),
]
