import { translatedChip } from './translated-chip.ts'
import type { Completion } from './chat-completion.ts'

/** A text as Daybrief asks for it, and the language it is to be translated into by its English name. */
export interface AskedTranslation {
  texts: readonly { id: string; text: string }[]
  to: string
}

/** Reads a request to translate; `null` for any other. */
export function translationIn(
  messages: readonly { role: string; content: string }[],
): AskedTranslation | null {
  const to = /^You translate the texts of an article into (.+)\. You answer/.exec(
    messages[0]?.content ?? '',
  )?.[1]
  if (to === undefined) return null
  const inside = /<(article-[0-9a-f]+)>\n([\s\S]*?)\n<\/\1>/.exec(messages[1]?.content ?? '')?.[2]
  const texts = (inside ?? '').split('\n').flatMap((line) => {
    const one: unknown = JSON.parse(line)
    return isText(one) ? one : []
  })
  return { texts, to }
}

function isText(value: unknown): value is { id: string; text: string } {
  return typeof value === 'object' && value !== null && 'id' in value && 'text' in value
}

/** Translations made by hand, by the language's English name and the letters of the original. */
const BY_HAND: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(translatedChip).map(([language, texts]) => [
    language,
    new Map(texts.map(([original, translated]) => [lettersOf(original), translated])),
  ]),
)

/** Translates what was translated by hand, and leaves any other text as it is, as a model does that does not know the language. */
export function translateByHand({ texts, to }: AskedTranslation): Completion {
  const known = BY_HAND.get(to)
  const translations = texts.map(({ id, text }) => ({
    id,
    start: text
      .replace(/<[^>]*>/g, '')
      .split(/\s+/)
      .slice(0, 3)
      .join(' '),
    text: known?.get(lettersOf(text)) ?? text,
  }))
  return { kind: 'completion', content: JSON.stringify({ translations }) }
}

function lettersOf(text: string): string {
  return text
    .replace(/<\/?[gx]\d+\s?\/?>/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase()
}
