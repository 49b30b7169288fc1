import { pathOf } from '../address.ts'
import type { Published } from '../article.ts'
import { escape, jsonInScript } from '../escape.ts'
import type { Source } from '../source.ts'

/** The `<head>` of an article page: what readers, previews and feed discovery look for. */
export function articleHead(article: Published, source: Source, base: string): string {
  const url = base + pathOf(article)
  const meta = [
    `<link rel="canonical" href="${escape(url)}">`,
    `<meta name="author" content="${escape(article.author)}">`,
    `<meta name="description" content="${escape(article.excerpt)}">`,
    `<meta property="og:type" content="article">`,
    `<meta property="og:title" content="${escape(article.title)}">`,
    `<meta property="og:site_name" content="${escape(source.title)}">`,
    `<meta property="og:url" content="${escape(url)}">`,
    `<meta property="article:published_time" content="${new Date(article.publishedAt).toISOString()}">`,
  ]
  if (article.picture !== undefined) {
    const picture = `${base}/pictures/${article.picture}.png`
    meta.push(`<meta property="og:image" content="${escape(picture)}">`)
  }
  meta.push(
    `<script type="application/ld+json">${jsonInScript(linkedData(article, source, url))}</script>`,
  )
  return head(`${article.title} | ${source.title}`, source, meta.join('\n'))
}

/** The `<head>` of a source's front page. */
export function frontHead(source: Source): string {
  return head(source.title, source, '')
}

function head(title: string, source: Source, meta: string): string {
  return `<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<link rel="alternate" type="${source.mediaType}" title="${escape(source.title)}" href="${source.feedPath}">
<link rel="stylesheet" href="/${source.id}/style.css">
${meta}
</head>`
}

/** schema.org's NewsArticle; `isAccessibleForFree` is how a site declares its paywall. */
function linkedData(article: Published, source: Source, url: string) {
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    author: { '@type': 'Person', name: article.author },
    publisher: { '@type': 'Organization', name: source.title },
    datePublished: new Date(article.publishedAt).toISOString(),
    inLanguage: article.language,
    mainEntityOfPage: url,
    isAccessibleForFree: article.page !== 'paywall',
  }
}
