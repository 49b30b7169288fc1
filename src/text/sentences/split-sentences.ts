/**
 * Splits a paragraph into sentences with `Intl.Segmenter` and repairs its common false breaks. Works line by line, since
 * the segmenter's time grows faster than the length of its input. Faster without repairs: `roughSentences`.
 */
export function splitSentences(paragraph: string, language: string): string[] {
  return paragraph.split('\n').flatMap((line) => {
    const text = line.replace(/\s+/gu, ' ').trim()
    return text === '' ? [] : splitLine(text, language)
  })
}

function splitLine(line: string, language: string): string[] {
  const pieces: string[] = []
  for (const raw of rawPieces(line.replace(WITHOUT_SPACE, '$1 '), language)) {
    const closing = closingMarks(pieces.at(-1), raw)
    if (closing !== '') pieces[pieces.length - 1] = `${pieces.at(-1)!.trimEnd()}${closing.trim()} `
    const piece = raw.slice(closing.length)
    const before = pieces.at(-1)?.trimEnd()
    if (before !== undefined && continues(before, piece, language)) {
      pieces[pieces.length - 1] += piece
    } else pieces.push(piece)
  }
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '')
}

/** First words of English sentences that are hardly ever the second part of a name. */
const OPENERS =
  'The|An?|In|It|He|She|They|We|You|I|But|And|This|That|These|Those|On|At|For|As|If|When|While|There|His|Her|Its|Their|Our|To|With|By|From|After|Since|However|So|Not|No|Some|Most|Many|All|One|What|How|Why'

/** "this week.The prince": the space between two sentences was lost. */
const WITHOUT_SPACE = new RegExp(`(?<=\\p{Ll}{3})([.!?]["”’)]?)(?=(?:${OPENERS}) )`, 'gu')

/** The marks at the start of a piece that close the sentence before it: `He won. ' The rest` has its mark on the wrong side. */
function closingMarks(before: string | undefined, piece: string): string {
  if (before === undefined) return ''
  const marks = /^["'”’»)\]]+\s+(?=\p{Lu})/u.exec(piece)?.[0] ?? ''
  // A straight mark opens as well as it closes.
  if (marks.startsWith('"') && before.split('"').length % 2 === 1) return ''
  if (marks.startsWith("'") && !/(?:^|\s)'/u.test(before)) return ''
  return marks
}

const UPPER = /\p{Lu}/u
const CASED = /\p{Ll}/u

function rawPieces(line: string, language: string): string[] {
  // The segmenter expects a capital after a full stop; it would not split a text without capitals at all.
  if (CASED.test(line) && !UPPER.test(line)) return piecesBefore(line, SENTENCE_ENDS)
  return Array.from(segmenterFor(language).segment(line), ({ segment }) => segment)
}

/** Marks that end a sentence, with what closes it and the white space after it. */
const SENTENCE_ENDS = /(?<![.!?…])[.!?…]+["”»')]*(?:\s+|$)/gu

/** The pieces of a line, each with the end that `pattern` finds. */
function piecesBefore(line: string, pattern: RegExp): string[] {
  const pieces: string[] = []
  let start = 0
  for (const { 0: mark, index } of line.matchAll(pattern)) {
    if (index === start) continue
    pieces.push(line.slice(start, index + mark.length))
    start = index + mark.length
  }
  if (start < line.length) pieces.push(line.slice(start))
  return pieces
}

/** Whether `piece` belongs to the sentence before it. */
function continues(before: string, piece: string, language: string): boolean {
  if (/^['"”’»)\]]+\s*$/u.test(piece)) return true
  if (/^[\p{Ll},;)\]]/u.test(piece)) return UPPER.test(before) || ABBREVIATION.test(before)
  if (AMBIGUOUS.test(before)) return !OPENS_SENTENCE.test(piece)
  if (TIME_OF_DAY.test(before))
    return /^(?:\d|[A-Z]{2,4}\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)/u.test(piece)
  if (language === 'de' && /(?:^|\s)\d{1,2}\.$/.test(before)) return true
  return ABBREVIATION.test(before) || INITIAL.test(before)
}

const AFTER_BREAK = String.raw`(?:^|[\s("'“‘„«\[-])`

function endsInOneOf(words: string): RegExp {
  const list = words.trim().split(/\s+/u).join('|').replaceAll('.', String.raw`\.`)
  return new RegExp(`${AFTER_BREAK}(?:${list})\\.$`, 'u')
}

/** A full stop after one of these does not end a sentence. */
const ABBREVIATION = endsInOneOf(`
  Mr Mrs Ms Dr Prof Sr Sra St Gen Lt Col Sgt Capt Cmdr Maj Rev Hon Gov Sen Rep Pres Supt Det Insp
  vs v No Nos Fig Figs Eq Sec Ch Vol Ed p pp al e.g i.e cf approx est ca
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mt Ave Blvd Rd tsp tbsp oz lb lbs qt min max incl resp
  z.B z d.h d bzw usw Nr Hr Fr Abs Str Mio Mrd vgl sog u.a inkl
  EE UU pág núm aprox Dña D Ud Uds
  г гг т т.е т.д т.п тыс млн млрд руб им ул д стр см напр янв фев мар апр июн июл авг сен окт ноя дек
`)

/** A full stop after one of these may end a sentence; whether the next word is one that begins sentences decides. */
const AMBIGUOUS = endsInOneOf('U.S U.K U.N E.U D.C Inc Ltd Co Corp Jr Bros EE.UU etc Ph.D B.V S.A')
const OPENS_SENTENCE = new RegExp(`^["“‘(]?(?:${OPENERS})(?![\\p{L}])|^["“‘]`, 'u')

/** The same; an hour goes on with a day, a zone or a number. */
const TIME_OF_DAY = endsInOneOf('a.m p.m')

const INITIAL = new RegExp(`${AFTER_BREAK}\\p{Lu}\\.$`, 'u')

const segmenters = new Map<string, Intl.Segmenter>()

function segmenterFor(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language)
  if (segmenter === undefined) {
    // Feeds declare arbitrary strings as language, and a malformed tag throws.
    const tag = /^[a-z]{2,3}$/.test(language) ? language : 'und'
    segmenter = new Intl.Segmenter(tag, { granularity: 'sentence' })
    segmenters.set(language, segmenter)
  }
  return segmenter
}
