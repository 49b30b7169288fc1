import type { Preferences } from '../model/preferences.ts'
import { containsPhrase } from '../text/contains-phrase.ts'
import { foldWord } from '../text/fold/fold-word.ts'

/** What muting looks at. */
export interface MutableArticle {
  title: string
  lead: string | null
  source: number
  topic: string | null
}

/** Whether a profile wants to hear of an article at all. Pure; its time is linear in the text. */
export function isWanted(article: MutableArticle, wishes: Preferences): boolean {
  if (wishes.mutedSources.includes(article.source)) return false
  if (article.topic !== null && wishes.mutedTopics.includes(article.topic)) return false
  if (wishes.mutedWords.length === 0) return true
  const text = plain(`${article.title} ${article.lead ?? ''}`)
  return !wishes.mutedWords.some((word) => containsPhrase(text, word))
}

/** Words apart by single spaces, one at each end, folded: what `holds` looks into. */
export function plain(text: string): string {
  return ` ${foldWord(text)
    .replaceAll(/[^\p{L}\p{N}+#.]+/gu, ' ')
    .replaceAll(/\.(?=\s|$)/g, '')
    .trim()} `
}

/** A word or phrase as `holds` looks for it; empty where nothing of it can be found in a text. */
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
