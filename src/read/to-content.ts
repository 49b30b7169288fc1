import type { ArticleContent, UnreadArticle } from '../model/article.ts'
import { plainText } from '../model/block.ts'
import type { SourceKind } from '../model/source.ts'
import type { Page } from './page.ts'

/** What is stored of an article that has been read, except its topics. */
export type ReadContent = Omit<ArticleContent, 'topics'> & { lead: string | null }

/**
 * What is stored of an article that has been read.
 * @param best what it shows, of its page or of its feed; `null` if neither has anything
 * @param page its page, whose title and date count where the source has none of its own
 */
export function toContent(
  { sourceKind }: Pick<UnreadArticle, 'sourceKind'>,
  best: Page | null,
  page: Page | null,
): ReadContent {
  const date = isDateOfPage(sourceKind) ? page?.publishedAt : null
  return {
    blocks: best?.blocks ?? [],
    quality: best?.quality ?? 'short',
    extractor: best?.reader ?? 'feed',
    words: best?.words ?? 0,
    title: takesPageTitle(sourceKind) ? (best?.title ?? null) : null,
    author: best?.author ?? null,
    language: best?.language ?? null,
    imageUrl: best?.leadImage?.url ?? null,
    imageCaption: best?.leadImage?.caption ?? null,
    siteName: best?.siteName ?? null,
    description: descriptionOf(page),
    lead: leadOf(best),
    ...(date ? { publishedAt: date } : {}),
  }
}

/** Number of characters from the beginning of an article that are stored with its title. */
const LEAD = 500

/** In characters: a longer one is the article itself. */
const MAX_DESCRIPTION = 600

function descriptionOf(page: Page | null): string | null {
  const { description } = page ?? {}
  return description && description.length <= MAX_DESCRIPTION ? description.toWellFormed() : null
}

function leadOf(page: Page | null): string | null {
  const text = plainText(page?.blocks ?? [])
    .slice(0, LEAD)
    .replaceAll(/\s+/g, ' ')
    .trim()
  return text === '' ? null : text.toWellFormed()
}

/** Whether the date of the page replaces the stored one: sitemaps say when a page was changed. */
function isDateOfPage(kind: SourceKind): boolean {
  return kind === 'site' || kind === 'sitemap'
}

/** Whether the title of the page replaces the stored one, which sources of this kind only derive from the address. */
function takesPageTitle(kind: SourceKind): boolean {
  switch (kind) {
    case 'sitemap':
    case 'site':
    // A post that links a page has words of its own about it.
    case 'channel':
    case 'private-channel':
      return true
    case 'feed':
    case 'list':
    case 'mailbox':
      return false
  }
}
