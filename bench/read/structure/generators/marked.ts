import { loadGenerator } from '../npm/load.ts'
import { escaped } from '../writers/html-parts.ts'
import { type Dialect, markdown, PLAIN } from '../writers/markdown.ts'
import type { Generator } from './generator.ts'
import { highlightJs } from './highlighters.ts'
import { blogPage } from './theme.ts'

const DIALECT: Dialect = {
  ...PLAIN,
  callout: (type, text) => `<div class="alert alert-${type}" role="alert">${text}</div>`,
}

interface Marked {
  Marked: new (options: {
    renderer: { code(token: { text: string; lang?: string }): string }
  }) => { parse(text: string): string }
}

/** marked with highlight.js, each listing below a bar with its language and a button. */
export const MARKED: Generator[] = [
  {
    id: 'marked',
    name: 'marked, highlight.js, a bar above',
    isNpm: true,
    isQuick: true,
    program: null,
    without: ['listing-captions', 'formulas', 'notes'],
    async build(articles) {
      const { Marked: Parser } = await loadGenerator<Marked>('marked')
      const highlight = await highlightJs()
      const parser = new Parser({
        renderer: {
          code: ({ text, lang = 'text' }) =>
            `<div class="code-block"><div class="code-header"><span class="code-lang">${lang}</span><button class="copy-btn">Copy code</button></div>${highlight({ language: lang, text })}</div>\n`,
        },
      })
      return new Map(
        articles.map((one) => {
          const { language, title, author, date } = one
          const body = parser.parse(markdown(one, DIALECT))
          return [one.id, blogPage({ language, title: escaped(title), author, date, body })]
        }),
      )
    },
  },
]
