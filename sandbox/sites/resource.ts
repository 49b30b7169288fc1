import { pathOf } from './address.ts'
import type { Published } from './article.ts'
import { entriesOf } from './feeds/entry.ts'
import { feedOf } from './feeds/feed.ts'
import { pngOf } from './picture/png.ts'
import { scenes } from './picture/scenes.ts'
import { svgOf } from './picture/svg.ts'
import { podcast } from './podcast.ts'
import { repository } from './repository.ts'
import { homePage } from './site/home.ts'
import { articlePage, frontPage, templates } from './site/page.ts'
import { sources } from './source.ts'

/** Something the fake sites serve. `modifiedAt` is epoch milliseconds; `body` renders it on request. */
export interface Resource {
  status: 200 | 403
  type: string
  modifiedAt: number
  body: () => string | Buffer
}

/**
 * Everything the fake sites serve, by path. `published` is newest first, `base` the address without a trailing slash,
 * `openedAt` the modification time of what never changes.
 */
export function resourcesOf(
  published: readonly Published[],
  base: string,
  openedAt: number,
): Map<string, Resource> {
  const newest = Math.max(openedAt, ...published.map((article) => article.publishedAt))
  const resources = new Map<string, Resource>()
  const add = (path: string, type: string, modifiedAt: number, body: Resource['body']) =>
    resources.set(path, { status: 200, type, modifiedAt, body })

  add('/', HTML, openedAt, homePage)
  for (const source of sources) {
    const entries = entriesOf(published, source, base)
    const updated = entries[0]?.publishedAt ?? openedAt
    const feedType = `${source.mediaType}; charset=utf-8`
    add(source.feedPath, feedType, updated, () => feedOf(source, entries, base))
    add(`/${source.id}`, HTML, newest, () => frontPage(source, published))
    add(
      `/${source.id}/style.css`,
      'text/css; charset=utf-8',
      openedAt,
      () => templates[source.id].css,
    )
  }
  for (const article of published) {
    resources.set(pathOf(article), pageOf(article, base))
  }
  for (const [name, scene] of Object.entries(scenes)) {
    add(`/pictures/${name}.svg`, 'image/svg+xml', openedAt, () => svgOf(scene))
    add(`/pictures/${name}.png`, 'image/png', openedAt, () => pngOf(scene))
  }
  for (const { path, type, body } of [...repository(openedAt), ...podcast(base, openedAt)]) {
    add(path, type, openedAt, () => body)
  }
  return resources
}

const HTML = 'text/html; charset=utf-8'

function pageOf(article: Published, base: string): Resource {
  const modifiedAt = article.publishedAt
  if (article.page === 'forbidden') {
    return { status: 403, type: HTML, modifiedAt, body: () => FORBIDDEN }
  }
  return { status: 200, type: HTML, modifiedAt, body: () => articlePage(article, base) }
}

const FORBIDDEN = `<!doctype html>
<html lang="en"><head><title>403 Forbidden</title></head>
<body><h1>Access denied</h1><p>Automated requests are not served. Incident 7f3a-19c0.</p></body></html>
`
