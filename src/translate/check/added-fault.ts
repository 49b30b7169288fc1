import { SCRUB_RULES } from '../../summarise/prompt-injection/scrub-rules.ts'
import { withoutHidden } from '../../text/hidden-characters.ts'
import type { Pair } from './pair.ts'

/**
 * What a translation has that no text of a model may add: an address, a mention, a command, a phone number, markup or a character
 * that nobody sees; `null` if the original has all of it.
 */
export function addedFault({ original, translated }: Pair): string | null {
  if (withoutHidden(translated) !== translated && withoutHidden(original) === original)
    return 'hidden'
  const known = squash(original)
  for (const { pattern } of SCRUB_RULES) {
    const added = translated.match(pattern)?.find((found) => !known.includes(squash(found)))
    if (added !== undefined && squash(added) !== '') return added.trim()
  }
  return null
}

function squash(text: string): string {
  return text.toLowerCase().replace(/\s+/gu, '')
}
