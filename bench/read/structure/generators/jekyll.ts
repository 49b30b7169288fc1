import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '../source/article.ts'
import { type Dialect, EXTRA_DEFINITIONS, markdown, PLAIN } from '../writers/markdown.ts'
import { type Generator, run, writeFiles } from './generator.ts'

/** kramdown: a listing in an item has to stand right below the item's text; both kinds of formulas between two dollars; call-outs by a class on a quote's paragraph. */
function dialect(numbers: boolean): Dialect {
  return {
    ...PLAIN,
    definitions: EXTRA_DEFINITIONS,
    below: (marker) => ' '.repeat(marker.length),
    tex: (tex) => `$$${tex}$$`,
    listing: ({ language, text }) =>
      `{% highlight ${language}${numbers ? ' linenos' : ''} %}\n${text}\n{% endhighlight %}`,
    callout: (type, text) => `{: .notice--${type}}\n${text}`,
  }
}

function jekyll(id: string, name: string, numbers: boolean): Generator {
  return {
    id,
    name,
    isNpm: false,
    program: ['jekyll', '--version'],
    // kramdown counts every ordered list from one, and its tasks need a parser that Debian does not have everywhere.
    without: ['listing-captions', 'starts'],
    async build(articles, folder) {
      writeFiles(folder, {
        '_config.yml':
          'title: Field notes\ndescription: Notes of people who run machines\ntheme: minima\nmarkdown: kramdown\npermalink: /:title/\nfuture: true\n',
        ...Object.fromEntries(
          articles.map((one) => [`_posts/${one.date}-${one.id}.md`, source(one, numbers)]),
        ),
      })
      await run('jekyll', ['build', '--quiet', '--disable-disk-cache'], folder)
      return new Map(
        articles.map(({ id: article }) => [
          article,
          readFileSync(join(folder, `_site/${article}/index.html`), 'utf8'),
        ]),
      )
    },
  }
}

function source(article: Article, numbers: boolean): string {
  const { title, author, date, language } = article
  return `---\nlayout: post\ntitle: "${title}"\nauthor: "${author}"\ndate: ${date}\nlang: ${language}\n---\n\n${markdown(article, dialect(numbers))}`
}

/** Jekyll with its default theme and Rouge. */
export const JEKYLL: Generator[] = [
  jekyll('jekyll', 'Jekyll (minima)', false),
  jekyll('jekyll-numbers', 'Jekyll (minima), numbers', true),
]
