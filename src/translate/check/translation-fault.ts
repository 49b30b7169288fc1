import { repeatsRules } from '../../summarise/model/draft-fault.ts'
import { addedFault } from './added-fault.ts'
import { isInOtherLanguage } from './language-fault.ts'
import { hasOtherLength } from './length-fault.ts'
import { nameFault } from './name-fault.ts'
import { numberFault } from './number-fault.ts'
import type { Pair } from './pair.ts'

/** Why a translation is not shown: what is wrong, and the words that show it. */
export interface TranslationFault {
  kind: 'empty' | 'length' | 'language' | 'number' | 'name' | 'quote' | 'added' | 'echo'
  span: string
}

/**
 * What is wrong with a translation, as far as it can be told without knowing what it means; `null` if nothing is.
 * @param rules the system prompt, which a model may repeat instead of translating
 */
export function translationFault(pair: Pair, rules: string): TranslationFault | null {
  const { translated } = pair
  if (!/[\p{L}\p{N}]/u.test(translated)) return { kind: 'empty', span: '' }
  if (hasOtherLength(pair)) return { kind: 'length', span: '' }
  const number = numberFault(pair)
  if (number !== null) return { kind: 'number', span: number }
  const name = nameFault(pair)
  if (name !== null) return { kind: 'name', span: name }
  const added = addedFault(pair)
  if (added !== null) return { kind: 'added', span: added }
  if (quotesOf(pair.original) >= 2 && quotesOf(translated) < 2) return { kind: 'quote', span: '' }
  if (isInOtherLanguage(pair)) return { kind: 'language', span: '' }
  return repeatsRules(translated, rules) ? { kind: 'echo', span: '' } : null
}

/** Double quotation marks: whose words something is must not be lost. */
function quotesOf(text: string): number {
  return text.match(/["“”„«»‟「」『』]/gu)?.length ?? 0
}
