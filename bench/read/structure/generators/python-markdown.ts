import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '../source/article.ts'
import { type Dialect, EXTRA_DEFINITIONS, indented, markdown, PLAIN } from '../writers/markdown.ts'
import { type Changes, expandTabs, type Generator, run, writeFiles } from './generator.ts'

/** Python-Markdown with `extra`, `codehilite` and `admonition`. Within an item it has indented listings only. */
const DIALECT: Dialect = {
  ...PLAIN,
  definitions: EXTRA_DEFINITIONS,
  itemListing: indented,
  callout: (type, text) => `!!! ${type}\n    ${text}`,
}

/** It counts every ordered list from one and has no tasks, no captions of listings and no formulas. */
const WITHOUT = ['listing-captions', 'starts', 'tasks', 'formulas'] as const

/** Tabs become blanks. */
const CHANGES: Changes = { listing: expandTabs(4) }

function pelican(id: string, name: string, numbers: boolean): Generator {
  return {
    id,
    name,
    isNpm: false,
    program: ['pelican', '--version'],
    without: WITHOUT,
    changes: CHANGES,
    async build(articles, folder) {
      writeFiles(folder, {
        'pelicanconf.py': [
          "SITENAME = 'Field notes'",
          "SITEURL = 'https://blog.example.org'",
          "PATH = 'content'",
          "TIMEZONE = 'UTC'",
          "ARTICLE_SAVE_AS = '{slug}.html'",
          "ARTICLE_LANG_SAVE_AS = '{slug}.html'",
          'FEED_ALL_ATOM = None',
          'CATEGORY_FEED_ATOM = None',
          "LINKS = (('Pelican', 'https://pelican.example.net/'),)",
          "SOCIAL = (('mail', 'https://mail.example.net/'),)",
          `MARKDOWN = {'extension_configs': {'markdown.extensions.codehilite': {'css_class': 'highlight', 'guess_lang': False, 'linenums': ${numbers ? 'True' : 'None'}}, 'markdown.extensions.extra': {}, 'markdown.extensions.admonition': {}, 'markdown.extensions.toc': {}, 'markdown.extensions.meta': {}}, 'output_format': 'html5'}`,
        ].join('\n'),
        ...Object.fromEntries(articles.map((one) => [`content/${one.id}.md`, post(one)])),
      })
      await run('pelican', ['content', '-s', 'pelicanconf.py', '-o', 'output', '-q'], folder)
      return pages(articles, (article) => join(folder, `output/${article}.html`))
    },
  }
}

function post(article: Article): string {
  const { id, title, author, date, tags, language } = article
  return `Title: ${title}\nSlug: ${id}\nAuthor: ${author}\nDate: ${date}\nTags: ${tags.join(', ')}\nLang: ${language}\nCategory: Notes\n\n${markdown(article, DIALECT)}`
}

function mkdocs(id: string, name: string, theme: string, numbers: boolean): Generator {
  return {
    id,
    name,
    isNpm: false,
    program: ['mkdocs', '--version'],
    without: WITHOUT,
    changes: CHANGES,
    async build(articles, folder) {
      writeFiles(folder, {
        'mkdocs.yml': [
          'site_name: Field manual',
          `theme: ${theme}`,
          'markdown_extensions:',
          '  - extra',
          '  - admonition',
          '  - toc:',
          '      permalink: true',
          ...(numbers ? ['  - codehilite:', '      linenums: true'] : ['  - codehilite']),
        ].join('\n'),
        'docs/index.md': '# Field manual\n\nWelcome.\n',
        ...Object.fromEntries(
          articles.map((one) => [
            `docs/${one.id}.md`,
            `# ${one.title}\n\n${markdown(one, DIALECT)}`,
          ]),
        ),
      })
      await run('mkdocs', ['build', '--quiet'], folder)
      return pages(articles, (article) => join(folder, `site/${article}/index.html`))
    },
  }
}

function pages(articles: readonly Article[], file: (id: string) => string): Map<string, string> {
  return new Map(articles.map(({ id }) => [id, readFileSync(file(id), 'utf8')]))
}

/** Pelican and MkDocs, which share Python-Markdown and Pygments. */
export const PYTHON_MARKDOWN: Generator[] = [
  pelican('pelican', 'Pelican', false),
  pelican('pelican-numbers', 'Pelican, numbers', true),
  mkdocs('mkdocs', 'MkDocs (mkdocs)', 'mkdocs', false),
  mkdocs('mkdocs-numbers', 'MkDocs (readthedocs), numbers', 'readthedocs', true),
]
