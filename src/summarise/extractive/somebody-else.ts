const PERSON = /(?<!\p{L})(?:he|she|his|hers?|him)(?!\p{L})/iu
/** "When he decides to step down, Wenger will", "Taking her place, a bailiff described": who is meant follows. */
const SUBORDINATE =
  /^(?:while|if|when|as|once|although|though|since|until|before|after|despite|in|with|at|during|following|amid|under|by|for|from|on|upon|just|having|being|\p{Lu}\p{Ll}{2,}ing)(?!\p{L})/iu
const NAMED_AFTER_COMMA = /, (?:\p{Ll}{1,12} ){0,2}\p{Lu}\p{Ll}|, an? \p{L}/u
/** "In her early twenties Marika Magriplis was". */
const WHOLE_NAME_SOON = /^(?:\S{1,30} ){2,8}\p{Lu}\p{Ll}{1,30} \p{Lu}\p{Ll}/u
const NAME = /(?<=[\p{L}\p{N},] )\p{Lu}\p{L}|(?<!\p{L})\p{Lu}\p{L}{1,30} \p{Lu}\p{L}/u
/** "A woman who", "One husband left his wife": the sentence introduces somebody itself. */
const INTRODUCES = /^["“‘']?(?:an?|one|another|every|each) [\p{L}\p{N}]/iu
/** "The quirky actress revealed that she": somebody by what he or she is. */
const SOMEBODY =
  /(?<!\p{L})the (?:[\p{L}\p{N}'-]{1,20} ){0,4}(?:woman|man|boy|girl|mother|father|teenager|student|patient|victim|husband|wife|\p{L}{2,}(?:tor|sor|der|ker|ger|ter|yer|ner|ler|ist|ian|tress|cer|mer|ser|ver|her|man|woman))(?!\p{L})/iu
const FIRST_WORD = /^["“‘']?(\p{Lu}\p{L}+)/u
const INNER_NAME = /(?<=\p{Ll} )\p{Lu}\p{Ll}\p{L}*/gu

/** The words with a capital inside the sentences of a text. Empty if it is written in small letters: its names cannot be told. */
export function namesIn(sentences: readonly string[]): ReadonlySet<string> {
  return new Set(sentences.flatMap((sentence) => sentence.match(INNER_NAME) ?? []))
}

/**
 * Whether an English sentence says "he" or "she" before it says who that is, and the title names nobody either. `names` are those
 * of the whole text.
 */
export function meansSomebodyElse(
  text: string,
  title: string,
  names: ReadonlySet<string>,
): boolean {
  const at = names.size === 0 ? -1 : text.search(PERSON)
  if (at < 0 || isNamedAfter(text)) return false
  const before = text.slice(0, at)
  const first = FIRST_WORD.exec(before)?.[1]
  if (first !== undefined && names.has(first)) return false
  if (INTRODUCES.test(before) || SOMEBODY.test(before)) return false
  return !NAME.test(before) && !NAME.test(title)
}

function isNamedAfter(text: string): boolean {
  return SUBORDINATE.test(text) && (NAMED_AFTER_COMMA.test(text) || WHOLE_NAME_SOON.test(text))
}
