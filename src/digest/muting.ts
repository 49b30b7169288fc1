import type { Article } from '../model/article.ts'
import type { Preferences } from '../model/preferences.ts'
import { containsPhrase } from '../text/contains-phrase.ts'
import { foldWord } from '../text/fold/fold-word.ts'
import { mainTopic } from './topics/main-topic.ts'

/** The parts of an article that can be muted. */
export interface MutableArticle {
  title: string
  lead: string | null
  source: number
  topic: string | null
}

/** The parts of a stored article that can be muted. */
export function toMutable(
  article: Pick<Article, 'title' | 'lead' | 'sourceId' | 'topics' | 'sourceTopic'>,
): MutableArticle {
  const { title, lead, sourceId: source } = article
  return { title, lead, source, topic: mainTopic(article) }
}

/** What of the preferences mutes articles. */
export type Muted = Pick<Preferences, 'mutedSources' | 'mutedTopics' | 'mutedWords'>

/** Whether nothing about an article is muted in these preferences. Pure; the time is linear in the text. */
export function isWanted(article: MutableArticle, preferences: Muted): boolean {
  if (preferences.mutedSources.includes(article.source)) return false
  if (article.topic !== null && preferences.mutedTopics.includes(article.topic)) return false
  if (preferences.mutedWords.length === 0) return true
  const text = plain(`${article.title} ${article.lead ?? ''}`)
  return !preferences.mutedWords.some((word) => containsPhrase(text, word))
}

/** Normalises text for `containsPhrase`: folded words with single spaces between them and at both ends. */
export function plain(text: string): string {
  return ` ${foldWord(text)
    .replaceAll(/[^\p{L}\p{N}+#.]+/gu, ' ')
    .replaceAll(/(?<!\.)\.+(?!\S)/g, '')
    .replaceAll(/ {2,}/g, ' ')
    .trim()} `
}

/** Normalises a word or phrase to look for with `containsPhrase`; empty if it cannot match anything. */
export function term(word: string): string {
  return word
    .trim()
    .split(/\s+/)
    .flatMap((one) => {
      const stem = plain(one).trim()
      if (stem === '') return []
      return one.endsWith('*') ? `${stem}*` : stem
    })
    .join(' ')
}
