import { join } from 'node:path'
import type { Article } from '../source/article.ts'
import {
  type Dialect,
  EXTRA_DEFINITIONS,
  fenced,
  markdown,
  PLAIN,
  pipeTable,
} from '../writers/markdown.ts'
import { expandTabs, type Generator, run, writeFiles } from './generator.ts'
import { blogPage } from './theme.ts'

/** Pandoc's Markdown: captions below tables, pictures alone in a paragraph are figures, fenced boxes. */
function dialect(numbers: boolean): Dialect {
  return {
    ...PLAIN,
    definitions: EXTRA_DEFINITIONS,
    listing: (listing) =>
      numbers ? fenced(listing, ` {.${listing.language} .numberLines}`) : fenced(listing),
    table: (table) =>
      table.rows.some((row) => row.includes(null))
        ? PLAIN.table(table)
        : `${pipeTable(table)}\n\n: ${table.caption ?? ''}`,
    figure: (url, _, caption) => `![${caption}](${url})`,
    raised: (kind, text) => (kind === 'sup' ? `^${text}^` : `~${text}~`),
    callout: (type, text) => `::: ${type}\n${text}\n:::`,
  }
}

function pandoc(id: string, name: string, numbers: boolean, options: string[]): Generator {
  return {
    id,
    name,
    isNpm: false,
    program: ['pandoc', '--version'],
    without: ['listing-captions'],
    // Tabs become blanks.
    changes: { listing: expandTabs(4) },
    async build(articles, folder) {
      writeFiles(folder, { 'blog.html': TEMPLATE })
      const pages = new Map<string, string>()
      for (const one of articles) {
        writeFiles(folder, { [`${one.id}.md`]: source(one, numbers) })
        const template = options.includes('--standalone')
          ? []
          : ['--template', join(folder, 'blog.html')]
        pages.set(one.id, await run('pandoc', [...options, ...template, `${one.id}.md`], folder))
      }
      return pages
    },
  }
}

const TEMPLATE = blogPage({
  language: '$lang$',
  title: '$title$',
  author: '$author$',
  date: '$date$',
  body: '$body$',
})

function source(article: Article, numbers: boolean): string {
  const { title, author, date, language } = article
  return `---\ntitle: "${title}"\nauthor: "${author}"\ndate: ${date}\nlang: ${language}\n---\n\n${markdown(article, dialect(numbers))}`
}

/** Pandoc, with a blog's template and with its own. */
export const PANDOC: Generator[] = [
  pandoc('pandoc', 'pandoc', false, ['--mathml']),
  pandoc('pandoc-numbers', 'pandoc (own template), numbers', true, [
    '--standalone',
    '--section-divs',
    '--toc',
    '--mathjax',
  ]),
]
