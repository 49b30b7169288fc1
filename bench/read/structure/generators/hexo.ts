import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { MODULES } from '../npm/load.ts'
import type { Article } from '../source/article.ts'
import { type Dialect, fenced, markdown, PLAIN } from '../writers/markdown.ts'
import { type Generator, run, writeFiles } from './generator.ts'

/** A listing's title stands after its language. Call-outs are quotes with a class, as its tag plugin writes them. */
const DIALECT: Dialect = {
  ...PLAIN,
  listing: (listing) => fenced(listing, [listing.language, listing.caption ?? ''].join(' ').trim()),
  callout: (type, text) => `<blockquote class="pullquote ${type}"><p>${text}</p></blockquote>`,
}

function hexo(id: string, name: string, highlighter: string, numbers: boolean): Generator {
  return {
    id,
    name,
    isNpm: true,
    program: null,
    without: ['formulas', 'notes'],
    async build(articles, folder) {
      writeFiles(folder, {
        'package.json':
          '{"hexo":{"version":"8.1.2"},"dependencies":{"hexo-renderer-marked":"*","hexo-renderer-ejs":"*","hexo-theme-landscape":"*"}}',
        '_config.yml': [
          'title: Field notes',
          'url: https://blog.example.org',
          'permalink: :title.html',
          'theme: landscape',
          `syntax_highlighter: ${highlighter}`,
          `${highlighter}:\n  line_number: ${numbers}`,
        ].join('\n'),
        ...Object.fromEntries(articles.map((one) => [`source/_posts/${one.id}.md`, source(one)])),
      })
      symlinkSync(MODULES, join(folder, 'node_modules'))
      await run(process.execPath, [join(MODULES, 'hexo/bin/hexo'), 'generate', '--silent'], folder)
      return new Map(
        articles.map((one) => [
          one.id,
          readFileSync(join(folder, `public/${one.id}.html`), 'utf8'),
        ]),
      )
    },
  }
}

function source(article: Article): string {
  const { title, author, date, tags, language } = article
  return `---\ntitle: "${title}"\nauthor: "${author}"\ndate: ${date}\nlang: ${language}\ntags: [${tags.join(', ')}]\n---\n\n${markdown(article, DIALECT)}`
}

/** Hexo with its default theme and both of its highlighters. */
export const HEXO: Generator[] = [
  hexo('hexo', 'Hexo (landscape), numbers in a table', 'highlight.js', true),
  hexo('hexo-prism', 'Hexo (landscape), Prism', 'prismjs', false),
]
