import type { ArticleView } from '../card/card.ts'
import { readingMinutes } from '../card/wording.ts'

/** What programs are told of an article: the card as data. */
export interface StoryData {
  /** The id of the article. */
  id: number
  headline: string
  gist: string
  points: string[]
  /** Who wrote the summary. */
  summary: 'model' | 'extractive' | 'none'
  source: string
  /** How many sources tell the story. */
  sources: number
  url: string
  /** ISO 8601, UTC. */
  published: string
  minutes: number
}

export function storyData(view: ArticleView): StoryData {
  return {
    id: view.article,
    headline: view.headline,
    gist: view.gist,
    points: [...view.points],
    summary: view.provider ?? 'none',
    source: view.source,
    sources: view.sources,
    url: view.link,
    published: new Date(view.publishedAt).toISOString(),
    minutes: readingMinutes(view.words),
  }
}
