import { pathOf } from '../address.ts'
import type { Published } from '../article.ts'
import { escape } from '../escape.ts'
import { type Source, type SourceId, sourceOf } from '../source.ts'
import { blockHtml } from './body.ts'
import { withBoilerplate } from './boilerplate.ts'
import { halfbyte } from './halfbyte.ts'
import { articleHead, frontHead } from './head.ts'
import { meridian } from './meridian.ts'
import { orbit } from './orbit.ts'
import { signal } from './signal.ts'
import type { Template } from './template.ts'

/** The page template of each site. */
export const templates: Record<SourceId, Template> = { signal, orbit, meridian, halfbyte }

/** The offer that ends the page of an article behind a paywall. */
export const PAYWALL = 'This article is for subscribers. Subscribe to continue reading.'

/** An article's page as HTML. */
export function articlePage(article: Published, base: string): string {
  const source = sourceOf(article.source)
  const date = new Date(article.publishedAt).toLocaleDateString(article.language, {
    dateStyle: 'long',
    timeZone: 'UTC',
  })
  const body = templates[article.source].article(article, source, textOf(article), date)
  return documentOf(article.language, articleHead(article, source, base), body)
}

/** A source's front page as HTML: its articles, newest first. */
export function frontPage(source: Source, published: readonly Published[]): string {
  const own = published.filter((article) => article.source === source.id)
  return documentOf(
    source.language,
    frontHead(source),
    templates[source.id].front(source, listOf(own)),
  )
}

/** The text between a template's top and bottom, with whatever makes this article difficult. */
function textOf(article: Published): string {
  const blocks = article.blocks.map((block) => blockHtml(block, ''))
  const parts = article.picture === undefined ? [] : [leadPicture(article.picture)]
  parts.push(article.boilerplate === true ? withBoilerplate(blocks) : blocks.join('\n'))
  if (article.hidden) parts.splice(-1, 0, ...unseen(article.hidden))
  if (article.page === 'paywall') parts.push(paywall(article.source))
  return parts.join('\n')
}

/** A comment cannot hold `--`: it would end there. */
function unseen(hidden: { element: string; comment: string }): string[] {
  return [
    `<!-- ${hidden.comment.replaceAll('--', '- -')} -->`,
    `<span style="display:none">${escape(hidden.element)}</span>`,
  ]
}

function paywall(source: SourceId): string {
  return `<div class="paywall"><p>${PAYWALL}</p><a href="/${source}/">See the offers</a></div>`
}

function leadPicture(picture: string): string {
  return `<figure><img src="/pictures/${escape(picture)}.png" alt="" width="800" height="450"></figure>`
}

function listOf(articles: readonly Published[]): string {
  const links = articles.map(
    (article) =>
      `<li lang="${article.language}"><a href="${pathOf(article)}">${escape(article.title)}</a></li>`,
  )
  return `<ul>${links.join('')}</ul>`
}

function documentOf(language: string, head: string, body: string): string {
  return `<!doctype html>\n<html lang="${language}">\n${head}\n<body>\n${body}\n</body>\n</html>\n`
}
