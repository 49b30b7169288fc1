import type { HeadlineArea } from './headline-area.ts'
import type { JsonLdArticle } from './json-ld.ts'
import { parsePageDate } from './page-date.ts'
import type { Mention, PageScan } from './scan-page.ts'
import { saysUpdated, shownDates } from './shown-date.ts'

/**
 * When an article was published, epoch milliseconds; null if the page does not say. Metadata are asked first, then what is
 * shown around the headline, the address, and what is marked further down. A date in the text, in comments or with a
 * suggested article is none; the date of a change only counts if there is no other.
 */
export function publicationDate(
  scan: PageScan,
  jsonLd: JsonLdArticle | null,
  area: HeadlineArea,
  url: string,
): number | null {
  for (const value of [jsonLd?.published, ...METAS.map((name) => scan.metas.get(name))]) {
    const at = value ? parsePageDate(value) : null
    if (at !== null) return at
  }
  const dayFirst = !MONTH_FIRST.test(scan.language ?? 'en')
  const marked = scan.dates
    .filter(({ inProse, rank }) => !inProse || rank === 1)
    .toSorted((a, b) => a.rank - b.rank)
    .map((mention) => ({ distance: area.distance(mention), ...dateIn(mention, dayFirst) }))
  const published = (distance: number) =>
    marked.find((one) => one.distance === distance && one.at !== null && !one.updated)?.at ?? null
  const shown = area.lines().flatMap((line) => shownDates(line, dayFirst))
  return (
    published(0) ??
    shown.find(({ updated }) => !updated)?.at ??
    inAddress(url) ??
    marked.find(({ distance, at }) => distance === 0 && at !== null)?.at ??
    shown[0]?.at ??
    published(1) ??
    published(2) ??
    marked.find(({ distance, at }) => distance === 1 && at !== null)?.at ??
    changed(scan, jsonLd)
  )
}

function dateIn(
  { rank, value, element, names }: Mention,
  dayFirst: boolean,
): { at: number | null; updated: boolean } {
  const label = `${names} ${element.getAttribute('itemprop') ?? ''} ${element.parentNode?.className ?? ''}`
  const before = element.parentNode?.textContent?.slice(0, MAX_LABEL) ?? ''
  const isUpdate =
    rank > 1 &&
    (saysUpdated(label) || saysUpdated(before.split(element.textContent ?? '', 1)[0] ?? ''))
  if (element.hasAttribute('datetime') || element.hasAttribute('content')) {
    return { at: parsePageDate(value), updated: isUpdate }
  }
  const [first] = shownDates(value, dayFirst)
  return { at: first?.at ?? parsePageDate(value), updated: isUpdate || first?.updated === true }
}

function inAddress(url: string): number | null {
  const parts = /\/((?:19|20)\d\d)[/-](\d\d)[/-](\d\d)(?:\D|$)/.exec(url)?.slice(1)
  return parts ? parsePageDate(parts.join('-')) : null
}

function changed(scan: PageScan, jsonLd: JsonLdArticle | null): number | null {
  const value =
    jsonLd?.modified ?? scan.metas.get('article:modified_time') ?? scan.metas.get('og:updated_time')
  return value ? parsePageDate(value) : null
}

const METAS = [
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
  'citation_publication_date',
  'citation_date',
  'pubdate',
  'publishdate',
  'publish-date',
  'article.published',
  'cxenseparse:recs:publishtime',
]
/** `en` alone is mostly a template's, and most of its sites are American. */
const MONTH_FIRST = /^en(?:[-_](?:us|ph|ca))?$/i
/** In characters: a label before a date. */
const MAX_LABEL = 60
