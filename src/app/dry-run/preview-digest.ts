import { cardText } from '../../card/card.ts'
import { viewOf } from '../../card-views/card-view.ts'
import type { Loaded } from '../../card-views/loaded-digest.ts'
import { createRenderOptions } from '../../card-views/render-options.ts'
import type { DigestDraft, DigestMaker } from '../../digest/make-digest.ts'
import { areAllTopics } from '../../digest/topics/topics.ts'
import type { Article } from '../../model/article.ts'
import type { DigestCard } from '../../model/digest.ts'
import type { StoredSummary } from '../../model/summary.ts'
import type { ReadOnlyStore } from '../../store/open-read-only.ts'
import { articleInput } from '../../summarise/article-input.ts'
import { extractiveProvider } from '../../summarise/extractive/extractive-provider.ts'
import type { Translate } from '../../text/locales.ts'

/** A profile whose next digest can be previewed. */
export interface PreviewedProfile {
  id: number
  /** A chat that has it: what it was sent before is not shown again. */
  sampleChatId: number
  /** Epoch ms; `null` while nobody with it is due. */
  nextDueAt: number | null
}

/** The next digest of a profile as text. */
export interface DigestPreview {
  dueAt: number
  /** Each card as a reader sees it, followed by its link. */
  cards: string[]
  /** Articles of personal sources, which are for their owner's eyes only. */
  hidden: number
}

type PreviewStore = Pick<ReadOnlyStore, 'articles' | 'summaries'>

/**
 * What the next digest of a profile would hold if it were made of the articles that are stored now. Nothing is stored, sent or
 * asked of a model: an article without a stored summary is shown with its key sentences.
 */
export async function previewDigest(
  store: PreviewStore,
  digests: Pick<DigestMaker, 'draft'>,
  profile: PreviewedProfile,
  { now, t }: { now: number; t: Translate },
): Promise<DigestPreview> {
  const dueAt = Math.max(now, profile.nextDueAt ?? 0)
  const draft = await digests.draft(profile.id, profile.sampleChatId, dueAt, null)
  const loaded = await loadDraft(store, draft, dueAt)
  const options = createRenderOptions()(
    // A reader without any choice. What a single subscriber chose is nobody else's business.
    {
      language: 'en',
      zone: 'UTC',
      pictures: false,
      hasButtons: false,
      form: 'cards',
      reading: 'classic',
    },
    dueAt,
  )
  const cards = loaded.articles.flatMap((article, position) => {
    const view = viewOf(loaded, position, options)
    return view === null ? [] : `${cardText(view, dueAt, t).text}\n${article.link}`
  })
  return { dueAt, cards, hidden: draft.choices.length - loaded.articles.length }
}

/** A draft as if it were a stored digest, without the articles of personal sources. */
async function loadDraft(
  store: PreviewStore,
  { choices, preferences, profileId, isCatchUp }: DigestDraft,
  dueAt: number,
): Promise<Loaded> {
  const { personalSources: own, language, mutedTopics } = preferences
  const chosen = await store.articles.many(
    choices.map(({ article }) => article.id),
    own,
  )
  const articles = chosen.filter(({ sourceId }) => !own.includes(sourceId))
  const places = articles.map((article, position): DigestCard => {
    const choice = choices.find((one) => one.article.id === article.id)
    return {
      position,
      articleId: article.id,
      storyId: article.storyId,
      why: choice?.why ?? { score: 0, sources: 1, hours: 0, topic: null },
      news: choice?.article.news ?? null,
    }
  })
  const kind = isCatchUp ? 'catch-up' : 'scheduled'
  const stored = await store.summaries.findFor(articles, language)
  const summaries = new Map<number, StoredSummary>()
  for (const article of articles) {
    summaries.set(article.id, stored.get(article.id) ?? (await keySentences(store, article)))
  }
  return {
    digest: { id: 0, profileId, kind, language, dueAt, createdAt: dueAt },
    places,
    articles,
    summaries,
    sources: await store.articles.sourceCounts(
      articles.map(({ id }) => id),
      [],
    ),
    // Only buttons lead to discussions, and text has none.
    threads: new Map(),
    allTopicsOff: areAllTopics(mutedTopics),
  }
}

async function keySentences(store: PreviewStore, article: Article): Promise<StoredSummary> {
  const input = articleInput(article, await store.articles.blocks(article.id))
  const { summary, findings, evidence, promptVersion } = extractiveProvider.summariseNow(input)
  return { ...summary, articleId: article.id, findings, evidence, promptVersion, createdAt: 0 }
}
