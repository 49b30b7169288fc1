import { foldWord } from '../text/fold/fold-word.ts'

const WORD = /[\p{L}\p{N}]+/gu
/** Letters of scripts without spaces between words. */
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/u
const RUNS =
  /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+|[^\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+/gu

/** The words of a text without case and accents; pairs of letters where words are not separated. */
export function wordsIn(text: string): string[] {
  return Array.from(foldWord(text.normalize('NFKC')).matchAll(WORD), ([word]) => word).flatMap(
    (word) => (UNSPACED.test(word) ? pairsIn(word) : [word]),
  )
}

function pairsIn(word: string): string[] {
  return Array.from(word.matchAll(RUNS), ([run]) => run).flatMap((run) => {
    const letters = Array.from(run)
    if (!UNSPACED.test(run) || letters.length === 1) return [run]
    return letters.slice(1).map((letter, i) => `${letters[i]}${letter}`)
  })
}

/** Letters that two forms of a word have in common at least. */
const MIN_STEM = 4
/** The same as a share of the longer one: release and releasing, but not state and station. */
const MIN_SHARE = 0.6

/** What every form of a folded word contains, however it ends: for a first look at much text. */
export function commonToForms(word: string): string {
  if (/\d/.test(word) || word.length < MIN_STEM) return word
  const form = formOf(word).replace(/y$/u, '')
  return form.slice(0, Math.max(MIN_STEM, Math.ceil(MIN_SHARE * word.length)))
}

/** English writes carry, carries and carried, scan and scanned, German leitet and geleitet, Portuguese criou and criado. */
function formOf(word: string): string {
  return word
    .replace(/(?<=\p{L}{3})(?:ies|ied)$/u, 'y')
    .replace(/(?<=\p{L}{2}([bdfgklmnprt]))\1(?:ed|ing)$/u, '')
    .replace(/(?<=\p{L}{3})(?:ou|ad[oa]s?|aram|aron)$/u, '')
    .replace(/^ge(?=\p{L}{4})/u, '')
}

/** Whether two folded words are forms of one word, as far as its beginning tells. Numbers have one form. */
export function isSameWord(a: string, b: string): boolean {
  if (a === b) return true
  // Forms have the same beginning, but for a German ge-; said first because a question's words are compared with those of twenty articles.
  if (a[0] !== b[0] && !a.startsWith('ge') && !b.startsWith('ge')) return false
  if (/\d/.test(a) || /\d/.test(b)) return false
  if (`${a}s` === b || `${b}s` === a || formOf(a) === formOf(b)) return true
  let same = 0
  while (same < a.length && a[same] === b[same]) same += 1
  return same >= MIN_STEM && same >= MIN_SHARE * Math.max(a.length, b.length)
}
