import phrases from './phrases.json' with { type: 'json' }

/**
 * What is looked for in mails, in the eight languages of the interface: links to the mail's page on the web, notes on the subscription,
 * requests to confirm one, and notes that one is confirmed.
 */
export type MailPhrase = keyof typeof phrases

const UNSPACED = /\p{Script=Han}/u
const LETTER = /[\p{L}\p{N}]/u

/** Whether a text has a phrase of this kind, from the beginning of a word. Case and kinds of apostrophes do not count. Pure. */
export function hasPhrase(kind: MailPhrase, text: string): boolean {
  const lower = text
    .toLowerCase()
    .replaceAll(/[’‘`´]/g, "'")
    .replaceAll(/\s+/g, ' ')
  return phrases[kind].some((phrase) => {
    for (let at = lower.indexOf(phrase); at !== -1; at = lower.indexOf(phrase, at + 1)) {
      if (UNSPACED.test(phrase) || !LETTER.test(lower.charAt(at - 1))) return true
    }
    return false
  })
}
