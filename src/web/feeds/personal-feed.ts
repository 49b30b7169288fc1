import type { ArticleView } from '../../card/card.ts'
import type { ChatCards } from '../../card-views/card-views.ts'
import type { Reader } from '../../card-views/reader.ts'
import type { AtomEntry } from '../../documents/atom.ts'
import type { Viewer } from '../../store/viewer.ts'
import { escapeHtml } from '../../text/html/entities.ts'
import type { Translate } from '../../text/locales.ts'

/** What the feeds of one person are made of: just what that person sees. */
export interface FeedContext {
  viewer: Pick<Viewer, 'digests' | 'reactions'>
  cards: Pick<ChatCards, 'article' | 'articlesOf' | 'view'>
  reader: Reader
  t: Translate
  /** The host of the ids of entries. */
  host: string
}

/** Digests in a feed: those of a week with one a day. */
const DIGESTS = 7
const SAVED = 50
/** Of the ids of entries (RFC 4151): a day on which the host was that of the bot. */
const TAGGED = '2026-11-30'

/** The stories of the last digests that reached the person, the newest first. */
export async function digestEntries(context: FeedContext): Promise<AtomEntry[]> {
  const { viewer, cards, reader } = context
  const entries: AtomEntry[] = []
  for (const { id, dueAt } of await viewer.digests.lastSent(DIGESTS)) {
    const articles = await cards.articlesOf(id)
    for (const position of articles.keys()) {
      const view = await cards.view(id, position, reader)
      if (view === null) continue
      entries.push(entryOf(view, `digest/${id}/${position}`, dueAt, view.news, context))
    }
  }
  return entries
}

/** What the person saved, the newest bookmark first. */
export async function savedEntries(context: FeedContext): Promise<AtomEntry[]> {
  const { viewer, cards, reader } = context
  const entries: AtomEntry[] = []
  for (const { id, savedAt } of await viewer.reactions.newestSaved(SAVED)) {
    const view = await cards.article(id, null, reader)
    if (view !== null) entries.push(entryOf(view, `article/${id}`, savedAt, null, context))
  }
  return entries
}

function entryOf(
  view: ArticleView,
  name: string,
  updatedAt: number,
  news: string | null,
  { host, t }: FeedContext,
): AtomEntry {
  const said = news === null ? null : t('card-news', { said: news })
  const paragraphs = [said, view.gist].filter((text) => text !== null && text !== '')
  const points = view.points.map((point) => `<li dir="auto">${escapeHtml(point)}</li>`).join('')
  const discussion = URL.parse(view.discussion ?? '')?.href
  return {
    id: `tag:${host},${TAGGED}:${name}`,
    title: view.headline,
    link: view.link,
    author: view.source,
    publishedAt: view.publishedAt,
    updatedAt,
    content: [
      ...paragraphs.map((text) => `<p dir="auto">${escapeHtml(text ?? '')}</p>`),
      points === '' ? '' : `<ul>${points}</ul>`,
      discussion === undefined
        ? ''
        : `<p><a href="${escapeHtml(discussion)}">${escapeHtml(t('discussion'))}</a></p>`,
    ].join(''),
  }
}
