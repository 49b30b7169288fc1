import type { ArticleView, CardView, Greeting } from '../card/card.ts'
import { isPostUrl } from '../collect/channel/channel-address.ts'
import { mainTopic } from '../digest/topics/main-topic.ts'
import type { Article } from '../model/article.ts'
import type { DigestKind } from '../model/digest.ts'
import type { StoredSummary } from '../model/summary.ts'
import type { DiscussedAt } from '../store/article-threads.ts'
import { discussionOf } from './discussion-of.ts'
import type { Loaded } from './loaded-digest.ts'
import type { Reader } from './reader.ts'
import type { RenderOptions } from './render-options.ts'
import { threadsOf } from './threads-of.ts'
import { tellOnce } from './tell-once.ts'

/** What the card at a position of a digest shows; `null` if there is none. */
export function viewOf(
  { digest, places, articles, summaries, sources, threads }: Loaded,
  position: number,
  options: RenderOptions,
): CardView | null {
  const article = articles[position]
  const place = places[position]
  if (article === undefined || place === undefined) return null
  const words = (from: number) => articles.slice(from).reduce((sum, one) => sum + one.words, 0)
  const greeting: Greeting | null =
    position === 0 && (digest.kind === 'scheduled' || isNoted(digest.kind))
      ? {
          part: options.partOfDay,
          words: words(0),
          ...(isNoted(digest.kind) ? { note: digest.kind } : {}),
        }
      : null
  const summary = summaries.get(article.id)
  const shown = articleView(article, summary, sources.get(article.id) ?? 1, options, threads)
  const language = digest.language ?? article.language ?? 'en'
  return {
    ...shown,
    ...tellOnce({ ...shown, news: place.news }, language),
    digest: digest.id,
    position,
    total: articles.length,
    wordsLeft: words(position),
    why: place.why,
    greeting,
  }
}

function isNoted(kind: DigestKind): kind is 'missed' | 'catch-up' {
  return kind === 'missed' || kind === 'catch-up'
}

/** The site of a page that a Telegram channel pointed to; `null` for anything that its source wrote itself. */
function siteOf({ sourceKind, sourceTitle, link, siteName }: Article): string | null {
  const isChannel = sourceKind === 'channel' || sourceKind === 'private-channel'
  if (!isChannel || isPostUrl(link)) return null
  const site = siteName ?? URL.parse(link)?.hostname.replace(/^www\./, '') ?? ''
  return site === '' || site === sourceTitle ? null : site
}

/** What any view shows of an article, with its summary if it has one, the number of sources that cover its story, and where that is discussed. */
export function articleView(
  article: Article,
  summary: StoredSummary | undefined,
  sources: number,
  { pictures }: Pick<Reader, 'pictures'>,
  threads: ReadonlyMap<number, readonly DiscussedAt[]>,
): ArticleView {
  const [thread = null] = threadsOf(threads.get(article.id) ?? [])
  return {
    article: article.id,
    headline: summary?.headline ?? article.title,
    gist: summary?.gist ?? article.lead ?? '',
    matters: summary?.why ?? null,
    points: summary?.points ?? [],
    provider: summary?.provider ?? null,
    link: article.link,
    source: article.sourceTitle,
    site: siteOf(article),
    publishedAt: article.publishedAt,
    words: article.words,
    quality: article.quality,
    sources,
    votes: article.points,
    discussion: discussionOf(article),
    thread,
    imageUrl: pictures ? article.imageUrl : null,
    sourceId: article.sourceId,
    topic: mainTopic(article),
    advisory: article.advisory,
    media: article.media,
  }
}
