import type { Article } from '../../model/article.ts'
import { plain } from '../muting.ts'

/** What of an article is compared with watched words, normalised as `plain` does. */
export interface WatchedTexts {
  title: string
  /** The title and the first sentences. */
  whole: string
}

/** What of an article is compared with watched words. Pure. */
export function watchedTexts({ title, lead }: Pick<Article, 'title' | 'lead'>): WatchedTexts {
  return { title: plain(title), whole: plain(`${title} ${lead ?? ''}`) }
}
