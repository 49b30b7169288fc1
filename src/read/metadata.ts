import { decodeText } from '../text/html/decode-text.ts'
import { absoluteUrl } from './absolute-url.ts'
import type { DomDocument } from './dom.ts'
import { type JsonLdArticle, jsonLdArticle } from './json-ld.ts'
import { parsePageDate } from './page-date.ts'
import { cleanTitle, headlineAmong } from './page-title.ts'
import { type PageScan, scanPage } from './scan.ts'

/** What a page says of itself beside its text. Addresses are absolute, times epoch milliseconds. */
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

/** Reads the metadata of a document that nothing has been taken out of yet. */
export function readMetadata(document: DomDocument, url: string): Metadata {
  const survey = scanPage(document)
  const { metas } = survey
  const jsonLd = jsonLdArticle(survey.jsonLd)
  const baseUrl = absoluteUrl(survey.base, url) ?? url
  const siteName = plain(
    metas.get('og:site_name') ?? jsonLd?.publisher ?? metas.get('application-name'),
  )
  const image = first(metas, IMAGES) ?? jsonLd?.image
  return {
    title: titleOf(survey, jsonLd, siteName, url),
    author: authorOf(survey, jsonLd, siteName),
    publishedAt: dateOf(survey, jsonLd, url),
    language: languageOf(survey, jsonLd),
    image: image && !NOT_A_PICTURE.test(image) ? absoluteUrl(image, baseUrl) : null,
    canonicalUrl: absoluteUrl(survey.canonical ?? metas.get('og:url'), baseUrl),
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
  survey: PageScan,
  jsonLd: JsonLdArticle | null,
  siteName: string | null,
  url: string,
): string | null {
  const { metas } = survey
  const headings = survey.headings.flatMap((heading) => plain(heading) ?? [])
  const said = plain(metas.get('og:title') ?? jsonLd?.headline ?? metas.get('twitter:title'))
  const raw = said ?? plain(survey.title) ?? headings[0]
  if (!raw) return null
  const title = cleanTitle(raw, { siteName, headings, host: URL.parse(url)?.hostname ?? '' })
  return headlineAmong(headings, title) ?? title
}

function authorOf(
  survey: PageScan,
  jsonLd: JsonLdArticle | null,
  siteName: string | null,
): string | null {
  const named = [
    jsonLd && jsonLd.authors.length > 0
      ? [...new Set(jsonLd.authors)].slice(0, 5).join(', ')
      : null,
    ...AUTHORS.map((name) => survey.metas.get(name)),
    ...survey.authors,
  ]
  for (const value of named) {
    const author = cleanAuthor(plain(value) ?? '')
    if (author !== null && author.toLowerCase() !== siteName?.toLowerCase()) return author
  }
  return null
}

/** A name without "By", without what follows a bar, and null for addresses, handles and labels. */
function cleanAuthor(raw: string): string | null {
  const name = raw
    .replace(/^(?:by|von|par|por|de|автор:?)\s+/i, '')
    .replace(/\s[|•·]\s.*$/, '')
    .replace(/^[\s,;:|-]+|[\s,;:|-]+$/g, '')
  if (name === '' || name.length > 120 || NOT_A_NAME.test(name)) return null
  return name
}

function dateOf(survey: PageScan, jsonLd: JsonLdArticle | null, url: string): number | null {
  const said = [
    jsonLd?.published,
    first(survey.metas, DATES),
    ...survey.times,
    /\/((?:19|20)\d\d)[/-](\d\d)[/-](\d\d)(?:\D|$)/.exec(url)?.slice(1).join('-'),
  ]
  for (const value of said) {
    const at = value ? parsePageDate(value) : null
    if (at !== null) return at
  }
  return null
}

function languageOf(survey: PageScan, jsonLd: JsonLdArticle | null): string | null {
  const { metas } = survey
  const said = [
    survey.language,
    metas.get('content-language'),
    metas.get('language'),
    metas.get('og:locale'),
    jsonLd?.language,
  ]
  for (const value of said) {
    const code = /^\s*([a-z]{2})(?:$|[-_,;\s])/i.exec(value ?? '')?.[1]?.toLowerCase()
    if (code) return code
  }
  return null
}

/** A value as one line; entities that the site encoded twice are decoded, markup is dropped. */
function plain(value: string | null | undefined): string | null {
  return (
    decodeText(value ?? '')
      .replace(/\s+/g, ' ')
      .trim() || null
  )
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
