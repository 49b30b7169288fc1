import { z } from 'zod'
import { answerSchema } from '../../summarise/model/chat-request.ts'
import { lastObject, withoutReasoning } from '../../summarise/model/parse-draft.ts'
import { foldWord } from '../../text/fold/fold-word.ts'
import type { AskedText } from './translation-prompt.ts'

const Requested = z.object({
  translations: z.array(z.object({ id: z.string(), start: z.string(), text: z.string() })),
})
export const TRANSLATION_SCHEMA = answerSchema(Requested, 'translations')

/** What is accepted: small models write ids as numbers. */
const Accepted = z.object({
  translations: z.array(
    z
      .object({
        id: z.union([z.string(), z.number()]).transform(String),
        start: z.string().catch(''),
        text: z.string().catch(''),
      })
      .nullable()
      .catch(null),
  ),
})

/** Letters of the original that an answer has to repeat, so that no text is shown in place of another. */
const MIN_START = 5

/**
 * The translations in a model's answer, by the ids of their texts. Those that are missing, that came twice, or whose "start" is that of
 * another text are left out: a model that drops a text and numbers the others anew would show each in place of the next.
 */
export function readTranslations(
  answer: string,
  asked: readonly AskedText[],
): ReadonlyMap<string, string> {
  const read = lastObject(
    withoutReasoning(answer),
    (value) => Accepted.safeParse(value).data ?? null,
  )
  const found = new Map<string, string>()
  const twice = new Set<string>()
  for (const one of read?.translations ?? []) {
    const text = asked.find(({ id }) => id === one?.id)
    if (one === null || text === undefined) continue
    if (found.has(one.id)) twice.add(one.id)
    if (one.text.trim() !== '' && startsSo(text.text, one.start)) found.set(one.id, one.text.trim())
  }
  for (const id of twice) found.delete(id)
  return found
}

function startsSo(original: string, start: string): boolean {
  const [whole, begun] = [lettersOf(original), lettersOf(start)]
  if (whole.startsWith(begun))
    return (
      begun.length >= Math.min(MIN_START, whole.length) || (begun.length >= 2 && isDense(begun))
    )
  // A model may go on with the words, or leave out a tag's number.
  return begun.startsWith(whole) && whole.length > 0
}

/** One sign of Chinese tells as much as a word. */
function isDense(text: string): boolean {
  return /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]{2}/u.test(text)
}

function lettersOf(text: string): string {
  return foldWord(text.replace(/<\/?[gx]\d+\s?\/?>|&(?:lt|gt|amp);/gu, ' ')).replace(
    /[^\p{L}\p{N}]+/gu,
    '',
  )
}
