import { absoluteUrl } from './absolute-url.ts'
import type { DomDocument } from './dom.ts'
import { type JsonLdArticle, jsonLdArticle } from './json-ld.ts'
import { metaText } from './meta-text.ts'
import { parsePageDate } from './page-date.ts'
import { oneLine } from './page-heading.ts'
import { chooseTitle } from './page-title.ts'
import { type PageScan, scanPage } from './scan-page.ts'

/** A page's metadata. Addresses are absolute, times epoch milliseconds, languages ISO 639-1; null if the page gives none. */
export interface Metadata {
  title: string | null
  author: string | null
  publishedAt: number | null
  language: string | null
  image: string | null
  canonicalUrl: string | null
  siteName: string | null
  baseUrl: string
  jsonLd: JsonLdArticle | null
}

/** Reads the metadata of a document. Call it before `cleanDocument`, which removes elements that carry metadata. */
export function readMetadata(document: DomDocument, url: string): Metadata {
  const scan = scanPage(document)
  const { metas } = scan
  const jsonLd = jsonLdArticle(scan.jsonLd)
  const baseUrl = absoluteUrl(scan.base, url) ?? url
  const siteName = metaText(
    metas.get('og:site_name') ?? jsonLd?.publisher ?? metas.get('application-name'),
  )
  const image = first(metas, IMAGES) ?? jsonLd?.image
  return {
    title: titleOf(scan, jsonLd, siteName, url),
    author: authorOf(scan, jsonLd, siteName),
    publishedAt: dateOf(scan, jsonLd, url),
    language: languageOf(scan, jsonLd),
    image: image && !NOT_A_PICTURE.test(image) ? absoluteUrl(image, baseUrl) : null,
    canonicalUrl: absoluteUrl(scan.canonical ?? metas.get('og:url'), baseUrl),
    siteName,
    baseUrl,
    jsonLd,
  }
}

type Metas = PageScan['metas']

function first(metas: Metas, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = metas.get(name)
    if (value) return value
  }
  return undefined
}

function titleOf(
  scan: PageScan,
  jsonLd: JsonLdArticle | null,
  siteName: string | null,
  url: string,
): string | null {
  const { metas, headings } = scan
  const declared = [metas.get('og:title'), jsonLd?.headline, metas.get('twitter:title')]
  const document = oneLine(scan.title ?? '')
  return chooseTitle(
    {
      declared: declared.flatMap((title) => metaText(title) ?? []),
      document: document === '' ? null : document,
      headings: headings.filter(({ text }) => metaText(text) !== null),
    },
    { siteName, host: URL.parse(url)?.hostname ?? '' },
  )
}

function authorOf(
  scan: PageScan,
  jsonLd: JsonLdArticle | null,
  siteName: string | null,
): string | null {
  const named = [
    jsonLd && jsonLd.authors.length > 0
      ? [...new Set(jsonLd.authors)].slice(0, 5).join(', ')
      : null,
    ...AUTHORS.map((name) => scan.metas.get(name)),
    ...scan.authors,
  ]
  for (const value of named) {
    const author = cleanAuthor(metaText(value) ?? '')
    if (author !== null && author.toLowerCase() !== siteName?.toLowerCase()) return author
  }
  return null
}

/** A name without "By" and without anything after a separator; null for addresses, handles and labels. */
function cleanAuthor(raw: string): string | null {
  const name = raw
    .replace(/^(?:by|von|par|por|de|автор:?)\s+/i, '')
    .replace(/\s[|•·]\s.*$/, '')
    .replace(/^[\s,;:|-]+|[\s,;:|-]+$/g, '')
  if (name === '' || name.length > 120 || NOT_A_NAME.test(name)) return null
  return name
}

function dateOf(scan: PageScan, jsonLd: JsonLdArticle | null, url: string): number | null {
  const candidates = [
    jsonLd?.published,
    first(scan.metas, DATES),
    ...scan.times,
    /\/((?:19|20)\d\d)[/-](\d\d)[/-](\d\d)(?:\D|$)/.exec(url)?.slice(1).join('-'),
  ]
  for (const value of candidates) {
    const at = value ? parsePageDate(value) : null
    if (at !== null) return at
  }
  return null
}

function languageOf(scan: PageScan, jsonLd: JsonLdArticle | null): string | null {
  const { metas } = scan
  const candidates = [
    scan.language,
    metas.get('content-language'),
    metas.get('language'),
    metas.get('og:locale'),
    jsonLd?.language,
  ]
  for (const value of candidates) {
    const code = /^\s*([a-z]{2})(?:$|[-_,;\s])/i.exec(value ?? '')?.[1]?.toLowerCase()
    if (code) return code
  }
  return null
}

const IMAGES = [
  'og:image:secure_url',
  'og:image',
  'og:image:url',
  'twitter:image',
  'twitter:image:src',
  'image',
]
const NOT_A_PICTURE =
  /(?:logo|favicon|placeholder|default[-_](?:image|share)|social[-_]share|spacer)[^/]*$|\.svg(?:\?|$)/i
const AUTHORS = [
  'author',
  'article:author',
  'article:author_name',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
]
const NOT_A_NAME = /^(?:https?:|@|\d+$|(?:admin|administrator|author|written by|staff)$)/i
const DATES = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.date',
  'dcterms.created',
  'pubdate',
  'publishdate',
  'publish-date',
  'article.published',
  'cxenseparse:recs:publishtime',
]
