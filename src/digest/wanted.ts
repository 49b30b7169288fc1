import { fold } from '../group/fold.ts'
import { holds } from './holds.ts'
import type { Wishes } from './wishes.ts'

/** What muting looks at. */
export interface Wantable {
  title: string
  lead: string | null
  source: number
  topic: string | null
}

/** Whether a profile wants to hear of an article at all. Pure; its time is linear in the text. */
export function wanted(article: Wantable, wishes: Wishes): boolean {
  if (wishes.mutedSources.includes(article.source)) return false
  if (article.topic !== null && wishes.mutedTopics.includes(article.topic)) return false
  if (wishes.mutedWords.length === 0) return true
  const text = plain(`${article.title} ${article.lead ?? ''}`)
  return !wishes.mutedWords.some((word) => holds(text, word))
}

/** Words apart by single spaces, one at each end, folded: what `holds` looks into. */
export function plain(text: string): string {
  return ` ${fold(text)
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
