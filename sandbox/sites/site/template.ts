import type { Published } from '../article.ts'
import type { Source } from '../source.ts'

/** A site's page template: its style sheet, and what surrounds an article's text. */
export interface Template {
  css: string
  /** The `<body>` of an article page; `text` is the article's HTML, `date` its day in the article's language. */
  article: (article: Published, source: Source, text: string, date: string) => string
  /** The `<body>` of the front page; `list` is a list of links. */
  front: (source: Source, list: string) => string
}
