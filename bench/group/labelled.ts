import { readFile } from 'node:fs/promises'
import type { ClusterInput } from '../../src/cluster/fingerprint.ts'
import { HOUR } from '../../src/model/time.ts'

/** An article of the labelled set. */
export interface LabelledArticle extends ClusterInput {
  id: string
  /** Articles of one event belong in one story. */
  event: string
  family: string
}

/** Two articles of one family and whether they tell the same story. */
export interface LabelledPair {
  a: LabelledArticle
  b: LabelledArticle
  same: boolean
}

/**
 * Reads one of the labelled files beside this module. `tuned` served to set the rules, `held-out` was written after
 * they stood.
 */
export async function labelledArticles(part: 'tuned' | 'held-out'): Promise<LabelledArticle[]> {
  const json = await readFile(new URL(`./${part}.json`, import.meta.url), 'utf8')
  const { families } = JSON.parse(json) as { families: Family[] }
  return families.flatMap(({ family, articles }) =>
    articles.map(([event, language, hours, title, lead], index) => ({
      id: `${part}/${family}/${index}`,
      event: `${part}/${family}/${event}`,
      family,
      title,
      lead,
      text: lead,
      language,
      publishedAt: START + hours * HOUR,
    })),
  )
}

/** Every pair of articles inside a family. */
export function labelledPairs(articles: readonly LabelledArticle[]): LabelledPair[] {
  return articles.flatMap((a, index) =>
    articles
      .slice(index + 1)
      .filter((b) => b.family === a.family)
      .map((b) => ({ a, b, same: a.event === b.event })),
  )
}

interface Family {
  family: string
  /** Event, language, hours after the start, title, lead. */
  articles: [string, string, number, string, string][]
}

const START = Date.UTC(2026, 2, 2, 8)
