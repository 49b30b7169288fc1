import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { MODULES } from '../npm/load.ts'
import type { Article } from '../source/article.ts'
import { type Dialect, markdown, PLAIN } from '../writers/markdown.ts'
import { type Generator, run, writeFiles } from './generator.ts'
import { blogPage } from './theme.ts'

const DIALECT: Dialect = {
  ...PLAIN,
  callout: (type, text) =>
    `<div class="callout ${type}" role="note"><strong>${type[0]?.toUpperCase()}${type.slice(1)}</strong> <p>${text}</p></div>`,
}

const LAYOUT = blogPage({
  language: '{{ lang }}',
  title: '{{ title }}',
  author: '{{ author }}',
  date: '{{ page.date | day }}',
  body: '{{ content | safe }}',
})

const CONFIG = `
import prism from '@11ty/eleventy-plugin-syntaxhighlight'
import footnote from 'markdown-it-footnote'
import tasks from 'markdown-it-task-lists'
import anchor from 'markdown-it-anchor'
export default function (config) {
  config.addPlugin(prism)
  config.amendLibrary('md', (md) => md.use(footnote).use(tasks).use(anchor, { permalink: anchor.permalink.ariaHidden({ placement: 'after', class: 'direct-link', symbol: '#' }) }))
  config.addFilter('day', (date) => date.toISOString().slice(0, 10))
  return { markdownTemplateEngine: false, dir: { input: 'content', output: 'site', includes: '../layouts' } }
}
`

/** Eleventy with its highlighting plugin, Prism. */
export const ELEVENTY: Generator[] = [
  {
    id: 'eleventy',
    name: 'Eleventy, Prism',
    isNpm: true,
    program: null,
    without: ['listing-captions', 'formulas'],
    async build(articles, folder) {
      writeFiles(folder, {
        'package.json': '{"type":"module"}',
        'eleventy.config.js': CONFIG,
        'layouts/post.njk': LAYOUT,
        ...Object.fromEntries(articles.map((one) => [`content/${one.id}.md`, source(one)])),
      })
      symlinkSync(MODULES, join(folder, 'node_modules'))
      await run(process.execPath, [join(MODULES, '@11ty/eleventy/cmd.cjs'), '--quiet'], folder)
      return new Map(
        articles.map(({ id }) => [id, readFileSync(join(folder, `site/${id}/index.html`), 'utf8')]),
      )
    },
  },
]

function source(article: Article): string {
  const { title, author, date, language } = article
  return `---\nlayout: post.njk\ntitle: "${title}"\nauthor: "${author}"\ndate: ${date}\nlang: ${language}\n---\n\n${markdown(article, DIALECT)}`
}
