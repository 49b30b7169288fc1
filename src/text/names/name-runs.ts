/** Neighbouring capitalised words of a text, taken as one name. Words as they stand there, without a possessive. */
export interface NameRun {
  words: NameWord[]
}

export interface NameWord {
  text: string
  /** Lower-cased. */
  key: string
  /** Begins a sentence, where any word has a capital. */
  starts: boolean
  /** Capitals or digits inside (iPhone, OpenAI, NASA, GPT-4): a name wherever it stands. */
  marked: boolean
}

const WORD = /[\p{L}\p{N}]+(?:['&.-]?[\p{L}\p{N}]+)*/gu
const CAPITAL = /^\p{Lu}/u
const MARKED =
  /^(?:\p{Lu}[\p{Lu}\p{N}&.-]+s?|\p{L}[\p{L}\p{N}.-]*\p{Ll}\p{Lu}[\p{L}\p{N}.-]*|\p{Ll}\p{Lu}[\p{L}\p{N}]*)$/u
/** What ends a sentence or opens a quotation, so that the next word has a capital anyway. */
const BREAK =
  /(?:^|(?<!\b(?:Mrs?|Ms|Dr|St|Prof|Sen|Rep|Gov|Gen|Col|Lt|Capt|Sgt|Jr|Sr|vs|No|\p{Lu}))\.["')\]*]*\s+|[!?:;…]["')\]*]*\s+|["([]\s*|(?:^|\s)'|\n\s*|[-•]\s)$/u

/** A longer run of capitalised words is a title, a menu or an attack. */
const MOST_WORDS = 8

/** No name is longer; a hash or an attack may be. */
const LONGEST = 40

/** The names of a folded text. In a text set in Title Case only marked words are names. */
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
    const marked = text.length <= LONGEST && MARKED.test(text)
    const between = folded.slice(end, index)
    const starts = BREAK.test(folded.slice(Math.max(0, index - 9), index)) || index === 0
    if (
      between !== ' ' ||
      starts ||
      current.length === MOST_WORDS ||
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

/** A possessive ends a name: "Apple's Tim Cook" is two. */
function ends(folded: string, end: number): boolean {
  return folded.slice(end - 2, end) === "'s"
}

/** Most longer words have a capital, as in an English headline. */
function isTitleCase(folded: string): boolean {
  const words = (folded.match(/\p{L}{4,}/gu) ?? []).slice(0, 40)
  const capitals = words.filter((word) => CAPITAL.test(word)).length
  return words.length >= 4 && capitals >= 0.8 * words.length
}
