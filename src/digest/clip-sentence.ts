/** Limit on the line of a card that says what is new, in UTF-16 code units. */
const MAX_SENTENCE = 280

/** A sentence that says what is new, cut between words where it is longer than a card has room for. Pure. */
export function clipSentence(sentence: string): string {
  if (sentence.length <= MAX_SENTENCE) return sentence
  return `${sentence.slice(0, sentence.lastIndexOf(' ', MAX_SENTENCE)).toWellFormed()}…`
}
