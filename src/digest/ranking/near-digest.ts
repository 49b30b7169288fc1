import { type RankedArticle, score } from './score.ts'

/** Stories that come near a digest: the best of all, as many as three of the usual size. */
const NEAR_ALL = 30
/** The best of each topic, for those who get only a few topics. */
const NEAR_TOPIC = 4

/** An article that leads a story. */
export type StoryLead = RankedArticle & { story: number }

/**
 * The leading articles of the stories that come near a digest at `asOf`, best first: the best thirty, and the best four of each topic.
 * What a profile mutes or likes is not considered, so that the answer is the same for everybody. Pure.
 */
export function nearDigest(candidates: readonly RankedArticle[], asOf: number): StoryLead[] {
  const stories = new Set<number>()
  const ranked = candidates
    .filter((article): article is StoryLead => article.story !== null)
    .map((article) => ({ article, score: score(article, asOf) }))
    .sort((a, b) => b.score - a.score || a.article.id - b.article.id)
    .filter(({ article }) => !stories.has(article.story) && Boolean(stories.add(article.story)))
  const ofTopic = new Map<string | null, number>()
  return ranked.flatMap(({ article }, place) => {
    const { topic } = article
    const before = ofTopic.get(topic) ?? 0
    ofTopic.set(topic, before + 1)
    return place < NEAR_ALL || (topic !== null && before < NEAR_TOPIC) ? [article] : []
  })
}
