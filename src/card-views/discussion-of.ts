import { isOtherSite } from '../collect/url/same-site.ts'
import type { Article } from '../model/article.ts'

/** The discussion that a card links: on Hacker News, Reddit and the like. Comments below the article are on its own page. */
export function discussionOf({
  points,
  commentsUrl,
  link,
}: Pick<Article, 'points' | 'commentsUrl' | 'link'>): string | null {
  if (commentsUrl === null) return null
  return points !== null || isOtherSite(commentsUrl, link) ? commentsUrl : null
}
