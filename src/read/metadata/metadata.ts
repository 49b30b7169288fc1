import { absoluteUrl } from '../absolute-url.ts'
import type { DomDocument } from '../dom.ts'
import { headlineArea } from './headline-area.ts'
import { type JsonLdArticle, jsonLdArticle } from './json-ld.ts'
import { isSameFile } from './lead-image.ts'
import { metaText } from './meta-text.ts'
import { pageAuthor } from './page-author.ts'
import { oneLine } from './page-heading.ts'
import { chooseTitle } from './page-title.ts'
import { publicationDate } from './publication-date.ts'
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
  /** What the page says it is about. */
  description: string | null
  baseUrl: string
  jsonLd: JsonLdArticle | null
}

/** Reads the metadata of a document. Call it before `cleanDocument`, which removes elements that carry metadata. */
export function readMetadata(document: DomDocument, url: string): Metadata {
  const scan = scanPage(document)
  const { metas } = scan
  const baseUrl = absoluteUrl(scan.base, url) ?? url
  const jsonLd = jsonLdArticle(scan.jsonLd, {
    addresses: [url, absoluteUrl(scan.canonical, baseUrl) ?? url],
    titles: [metas.get('og:title') ?? '', scan.title ?? ''],
  })
  const siteName = metaText(
    metas.get('og:site_name') ?? jsonLd?.publisher ?? metas.get('application-name'),
  )
  const image = first(metas, IMAGES) ?? jsonLd?.image
  const title = titleOf(scan, jsonLd, siteName, url)
  const area = headlineArea(scan, title)
  return {
    title,
    author: pageAuthor(scan, jsonLd, area, siteName),
    publishedAt: publicationDate(scan, jsonLd, area, url),
    language: languageOf(scan, jsonLd),
    image: pictureOf(image ?? null, scan.ornaments, baseUrl),
    canonicalUrl: absoluteUrl(scan.canonical ?? metas.get('og:url'), baseUrl),
    // The heading above every page, for sites that declare no name.
    siteName: siteName ?? scan.headings.find(({ linksHome }) => linksHome)?.text ?? null,
    description: metaText(first(metas, DESCRIPTIONS)),
    baseUrl,
    jsonLd,
  }
}

type Metas = PageScan['metas']

/** The one for sharing first: the other is often written for search engines. */
const DESCRIPTIONS = ['og:description', 'description', 'twitter:description']

/** The picture that the metadata name, unless it is one of the site's: a logo, an icon, a portrait. */
function pictureOf(
  named: string | null,
  ornaments: readonly string[],
  baseUrl: string,
): string | null {
  const url = absoluteUrl(named, baseUrl)
  if (url === null) return null
  const file = URL.parse(url)?.pathname.split('/').at(-1) ?? ''
  if (NOT_A_PICTURE.test(file.slice(-MAX_FILE))) return null
  const isOrnament = ornaments.some((source) => isSameFile(absoluteUrl(source, baseUrl) ?? '', url))
  return isOrnament ? null : url
}

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
/** By the name of the file. */
const NOT_A_PICTURE =
  /(?:^|[^a-z])(?:(?:site|brand|header|company)?logos?|favicon|icons?|avatars?|gravatar|placeholder|default[-_](?:image|share|og|card|social)|og[-_]default|social[-_]share|spacer)(?:[^a-z]|$)|\.svg$/i
/** In UTF-16 units. */
const MAX_FILE = 200
