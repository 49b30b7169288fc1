import { loadGenerator } from '../npm/load.ts'
import { escaped } from '../writers/html-parts.ts'
import { type Dialect, EXTRA_DEFINITIONS, markdown, PLAIN } from '../writers/markdown.ts'
import type { Generator } from './generator.ts'
import { type Highlighter, highlightJs, prism, shiki } from './highlighters.ts'
import { blogPage, docsPage, type Slots } from './theme.ts'

/** markdown-it with the plugins that most sites add. */
const DIALECT: Dialect = {
  ...PLAIN,
  definitions: EXTRA_DEFINITIONS,
  raised: (kind, text) => (kind === 'sup' ? `^${text}^` : `~${text}~`),
  callout: (type, text) => `::: ${type}\n${text}\n:::`,
}

interface MarkdownIt {
  use(plugin: unknown, ...options: unknown[]): MarkdownIt
  render(text: string): string
  renderer: { rules: Record<string, unknown> }
}

interface Anchor {
  default: unknown
  permalink?: unknown
}

/** Which sign links a heading to itself, and on which side of it. */
type Permalink = 'inside' | 'after' | 'whole heading'

async function parser(highlight: Highlighter, permalink: Permalink): Promise<MarkdownIt> {
  const plugin = async (name: string) =>
    (await loadGenerator<{ default: unknown }>(`markdown-it-${name}`)).default
  const { default: create } = await loadGenerator<{
    default: new (options: object) => MarkdownIt
  }>('markdown-it')
  const anchor = await loadGenerator<Anchor>('markdown-it-anchor')
  const { permalink: signs } = anchor.default as {
    permalink: Record<string, (options: object) => unknown>
  }
  const sign = {
    inside: () => signs.linkInsideHeader?.({ symbol: '#', placement: 'before' }),
    after: () =>
      signs.linkAfterHeader?.({
        style: 'visually-hidden',
        assistiveText: (title: string) => `Permalink to “${title}”`,
        visuallyHiddenClass: 'visually-hidden',
        wrapper: ['<div class="heading-wrapper">', '</div>'],
      }),
    'whole heading': () => signs.headerLink?.({}),
  }[permalink]()
  const md = new create({ html: true })
  md.use(anchor.default, { permalink: sign })
  for (const name of ['footnote', 'deflist', 'sub', 'sup']) md.use(await plugin(name))
  md.use(await plugin('task-lists'), { label: true })
  const container = await plugin('container')
  for (const type of ['note', 'tip', 'warning']) md.use(container, type)
  md.renderer.rules.fence = (tokens: { info: string; content: string }[], at: number) => {
    const { info = '', content = '' } = tokens[at] ?? {}
    return highlight({ language: info.trim(), text: content.replace(/\n$/, '') })
  }
  return md
}

function markdownIt(
  id: string,
  name: string,
  highlighter: () => Promise<Highlighter>,
  permalink: Permalink,
  page: (slots: Slots) => string,
): Generator {
  return {
    id,
    name,
    isNpm: true,
    isQuick: permalink === 'inside',
    program: null,
    without: ['listing-captions', 'formulas'],
    async build(articles) {
      const md = await parser(await highlighter(), permalink)
      return new Map(
        articles.map((one) => {
          const { language, title, author, date } = one
          const body = md.render(markdown(one, DIALECT))
          return [one.id, page({ language, title: escaped(title), author, date, body })]
        }),
      )
    },
  }
}

/** markdown-it with three highlighters and three kinds of permalinks. */
export const MARKDOWN_IT: Generator[] = [
  markdownIt('markdown-it-hljs', 'markdown-it, highlight.js', highlightJs, 'inside', blogPage),
  markdownIt('markdown-it-prism', 'markdown-it, Prism', prism, 'after', docsPage),
  markdownIt('markdown-it-shiki', 'markdown-it, Shiki', shiki, 'whole heading', docsPage),
]
