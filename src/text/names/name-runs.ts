/**
 * Neighbouring capitalised words of a text, taken as one name. Words as written, without a possessive.
 *
 * Clustering recognises names in its own way (`cluster/names.ts`), because it compares them across languages; a fact
 * check needs them as written.
 */
export interface NameRun {
  words: NameWord[]
}

export interface NameWord {
  text: string
  /** Lower-cased. */
  key: string
  /** Whether it begins a sentence, where any word is capitalised. */
  starts: boolean
  /** Whether it has capitals or digits inside (iPhone, OpenAI, NASA, GPT-4): such a word is a name in any position. */
  marked: boolean
}

const WORD = /[\p{L}\p{N}]+(?:['&.-]?[\p{L}\p{N}]+)*/gu
const CAPITAL = /^\p{Lu}/u
const MARKED =
  /^(?:\p{Lu}[\p{Lu}\p{N}&.-]+s?|\p{L}[\p{L}\p{N}.-]*\p{Ll}\p{Lu}[\p{L}\p{N}.-]*|\p{Ll}\p{Lu}[\p{L}\p{N}]*)$/u
/** The end of a sentence or the start of a quotation, after which any word is capitalised. */
const BREAK =
  /(?:^|(?<!\b(?:Mrs?|Ms|Dr|St|Prof|Sen|Rep|Gov|Gen|Col|Lt|Capt|Sgt|Jr|Sr|vs|No|\p{Lu}))\.["')\]*]*\s+|[!?:;…]["')\]*]*\s+|["([]\s*|(?:^|\s)'|(?<!\n)\n\s*|[-•]\s)$/u

/** A longer run of capitalised words is a title, a menu or an attack. */
const MAX_WORDS = 8

/** In characters. A longer word is a hash or an attack. */
const MAX_NAME_LENGTH = 40

/** Finds the names in a folded text. In a text in Title Case only marked words count as names. */
export function nameRunsOf(folded: string): NameRun[] {
  const titleCase = isTitleCase(folded)
  const runs: NameRun[] = []
  let current: NameWord[] = []
  let end = 0
  const flush = () => {
    if (current.length > 0) runs.push({ words: current })
    current = []
  }
  for (const { 0: raw, index } of folded.matchAll(WORD)) {
    const text = raw.replace(/'s$/u, '')
    const marked = text.length <= MAX_NAME_LENGTH && MARKED.test(text)
    const between = folded.slice(end, index)
    const starts = BREAK.test(folded.slice(Math.max(0, index - 9), index)) || index === 0
    if (
      between !== ' ' ||
      starts ||
      current.length === MAX_WORDS ||
      (current.length > 0 && raw === text && ends(folded, end))
    )
      flush()
    if ((CAPITAL.test(text) && !titleCase) || marked) {
      current.push({ text, key: text.toLowerCase(), starts, marked })
      if (raw !== text) flush()
    } else flush()
    end = index + raw.length
  }
  flush()
  return runs
}

/** Whether a possessive ends the name at this index: "Apple's Tim Cook" is two names. */
function ends(folded: string, end: number): boolean {
  return folded.slice(end - 2, end) === "'s"
}

/** Whether most longer words are capitalised, as in an English headline. */
function isTitleCase(folded: string): boolean {
  const words = (folded.match(/\p{L}{4,}/gu) ?? []).slice(0, 40)
  const capitals = words.filter((word) => CAPITAL.test(word)).length
  return words.length >= 4 && capitals >= 0.8 * words.length
}
