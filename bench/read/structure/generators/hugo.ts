import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '../source/article.ts'
import { type Dialect, EXTRA_DEFINITIONS, markdown, PLAIN } from '../writers/markdown.ts'
import { type Generator, run, writeFiles } from './generator.ts'
import { blogPage } from './theme.ts'

/** Goldmark with HTML allowed; pictures by Hugo's own shortcode; call-outs as the shortcodes of themes write them. */
const DIALECT: Dialect = {
  ...PLAIN,
  definitions: EXTRA_DEFINITIONS,
  figure: (url, alt, caption) => `{{< figure src="${url}" alt="${alt}" caption="${caption}" >}}`,
  callout: (type, text) =>
    `<div class="notices ${type}">\n<div class="notices-title">${type[0]?.toUpperCase()}${type.slice(1)}</div>\n<p>${text}</p>\n</div>`,
}

const LAYOUT = blogPage({
  language: '{{ .Params.language }}',
  title: '{{ .Title }}',
  author: '{{ .Params.author }}',
  date: '{{ .Date.Format "2006-01-02" }}',
  body: '{{ .Content }}',
})

function hugo(id: string, name: string, highlight: string): Generator {
  return {
    id,
    name,
    isNpm: false,
    program: ['hugo', 'version'],
    // Hugo 0.111 has no titles of listings.
    without: ['listing-captions'],
    async build(articles, folder) {
      writeFiles(folder, {
        'config.toml': `baseURL = "https://blog.example.org/"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap", "home", "section"]\n[markup.goldmark.renderer]\nunsafe = true\n[markup.highlight]\nnoClasses = false\n${highlight}\n`,
        'layouts/_default/single.html': LAYOUT,
        ...Object.fromEntries(articles.map((one) => [`content/posts/${one.id}.md`, source(one)])),
      })
      await run('hugo', ['--quiet'], folder)
      return new Map(
        articles.map(({ id: article }) => [
          article,
          readFileSync(join(folder, `public/posts/${article}/index.html`), 'utf8'),
        ]),
      )
    },
  }
}

function source(article: Article): string {
  const { title, author, date, language } = article
  return `---\ntitle: "${title}"\nauthor: "${author}"\ndate: ${date}\nlanguage: ${language}\n---\n\n${markdown(article, DIALECT)}`
}

/** Hugo with Chroma, in its three ways to number lines. */
export const HUGO: Generator[] = [
  hugo('hugo', 'Hugo', ''),
  hugo('hugo-table', 'Hugo, numbers in a table', 'lineNos = true\nlineNumbersInTable = true'),
  hugo('hugo-inline', 'Hugo, numbers in the line', 'lineNos = true\nlineNumbersInTable = false'),
]
