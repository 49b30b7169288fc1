import { DAY, MINUTE } from '../../model/time.ts'
import type { ListedPage } from './page-feed.ts'
import type { SitemapPage } from './read-sitemap.ts'

/** Sitemaps list pages of many years. Older pages are not news, and no evidence that the site is still active. */
const MAX_AGE_MS = 30 * DAY
/** From so many pages on, and this part of them, that changed within one minute, that is when the site was built. */
const MIN_BUILT = 5
const BUILT_PART = 0.6
/** More pages than these without a date of their own could not be told apart from old ones. */
const MAX_UNDATED = 200
/** A page above so many others is a section. */
const MIN_BELOW = 2

/** A page of a tag, an author or a number of pages, wherever it stands in the path. */
const LISTS =
  /\/(?:tags?|categor(?:y|ies)|labels?|authors?|etiquetas?|categorias?|schlagwort|rubrik)(?:\/|$)|\/page\/\d+$/i
/** `/2026`, `/2026/11`, `/blog/2026/11/24`: everything of a time. */
const ARCHIVE = /\/(?:19|20)\d\d(?:\/\d{1,2}){0,2}$/
const DATE = /\/((?:19|20)\d\d)[/-](\d{1,2})(?:[/-](\d{1,2}))?(?=[/-])/
/** `/en`, `/pt-br`: the home page in a language. */
const LANGUAGE = /^\/[a-z]{2}(?:[-_][a-z]{2,4})?$/i
const STATIC = new Set(
  (
    '404 about about-me about-us accessibility account acerca-de advertise advertising agb archive archives articles ' +
    'authors blog careers cart categories checkout contact contact-us contacto contacts cookie-policy cookies ' +
    'datenschutz datenschutzerklaerung disclaimer donate events faq feed feeds help home impressum imprint jobs kontakt ' +
    'legal legal-notice license login masthead mentions-legales news newsletter posts press pricing privacy ' +
    'privacy-policy register rss search shop signin sign-in signup sign-up sitemap sponsors status subscribe support ' +
    'tags team terms terms-and-conditions terms-of-service terms-of-use thank-you thanks topics ueber-uns uber-uns uses'
  ).split(' '),
)
/** `/about` and `/company/about` are such pages, `/2026/11/about` is not. */
const MAX_STATIC_DEPTH = 2

/**
 * The pages of a sitemap that may be articles, with the date they were published as far as the sitemap says it. Home pages,
 * sections, archives, tags and pages about the site are none, however fresh; what an address dates long ago is old; and a
 * time that most pages share is that of the site's last build, which says nothing about any of them. Of a sitemap without any
 * date all are given if they are few enough: those that were not there before are new. Pure.
 *
 * @param now epoch ms.
 * @param options.isWhole whether these are all pages of the sitemap. Of an index some are read, and not always the same.
 */
export function articlePages(
  pages: readonly SitemapPage[],
  now: number,
  { isWhole } = { isWhole: true },
): ListedPage[] {
  const built = buildTime(pages)
  const isDateless = pages.every((page) => page.modifiedAt === null && page.publishedAt === null)
  const paths = pages.map(({ url }) => pathOf(url))
  const below = new Map<string, number>()
  for (const path of paths) {
    const parent = path.slice(0, path.lastIndexOf('/'))
    below.set(parent, (below.get(parent) ?? 0) + 1)
  }
  let undated = 0
  const listed = pages.flatMap((page, index): ListedPage[] => {
    const path = paths[index] ?? ''
    const { url, title } = page
    const isNews = title !== null || page.publishedAt !== null
    if (!isNews && (isNoArticle(path) || (below.get(path) ?? 0) >= MIN_BELOW)) return []
    const modifiedAt = isBuilt(page.modifiedAt, built) ? null : page.modifiedAt
    const publishedAt = page.publishedAt ?? dateIn(path, now) ?? modifiedAt
    if (publishedAt !== null) {
      return now - publishedAt > MAX_AGE_MS ? [] : [{ url, title, publishedAt }]
    }
    if (page.modifiedAt === null && !(isDateless && isWhole)) return []
    undated += 1
    return undated > MAX_UNDATED ? [] : [{ url, title, publishedAt: null }]
  })
  return isDateless && undated > MAX_UNDATED ? [] : listed
}

function isNoArticle(path: string): boolean {
  if (path === '' || LANGUAGE.test(path) || LISTS.test(path) || ARCHIVE.test(path)) return true
  const parts = path.split('/').slice(1)
  const last = (parts.at(-1) ?? '').replace(/\.[a-z]{2,5}$/i, '').toLowerCase()
  return last === 'index' || (parts.length <= MAX_STATIC_DEPTH && STATIC.has(last))
}

/** The path without a slash at its end. */
function pathOf(url: string): string {
  const path = URL.parse(url)?.pathname ?? ''
  return path.endsWith('/') ? path.slice(0, -1) : path
}

/** The date in a path if it is too old for news: `/2019/03/…`. A recent one has no time of day, so others are better. */
function dateIn(path: string, now: number): number | null {
  const [, year, month, day] = DATE.exec(path) ?? []
  if (year === undefined) return null
  // Without a day, the end of the month.
  const at =
    day === undefined
      ? Date.UTC(Number(year), Number(month), 1)
      : Date.UTC(Number(year), Number(month) - 1, Number(day) + 1)
  return now - at > MAX_AGE_MS ? at : null
}

/** When most pages changed at once; `null` if they did not. */
function buildTime(pages: readonly SitemapPage[]): number | null {
  const times = pages.map(({ modifiedAt }) => modifiedAt).filter((time) => time !== null)
  if (times.length < MIN_BUILT) return null
  const middle = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
  const together = times.filter((time) => isBuilt(time, middle)).length
  return together >= times.length * BUILT_PART ? middle : null
}

function isBuilt(time: number | null, built: number | null): boolean {
  return time !== null && built !== null && Math.abs(time - built) < MINUTE
}
