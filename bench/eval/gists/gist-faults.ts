import {
  isFurniture,
  isGreeting,
  isLabelled,
  isPersonal,
  isTeaser,
  leans,
  startsWithWe,
} from './fault-words.ts'

/** What a reader sees of an article, and the article for comparison. Languages are ISO 639-1. */
export interface ShownGist {
  headline: string
  gist: string
  language: string
  siteName: string | null
  /** Address of the page. */
  url: string
  /** The article's whole text, one block per line. */
  text: string
}

/** The kinds of faults, as a careful reader would name them. */
export type GistFault =
  | 'empty'
  | 'leaning start'
  | 'leaning sentence'
  | 'nobody meant'
  | 'first person'
  | 'greeting'
  | 'teaser'
  | 'question'
  | 'quotation first'
  | 'unbalanced'
  | 'cut'
  | 'glued'
  | 'footnote'
  | 'breadcrumb'
  | 'furniture'
  | 'label'
  | 'address'
  | 'markup'
  | 'repeats'
  | 'out of order'
  | 'too short'
  | 'too long'
  | 'headline'

const MIN_WORDS = 8
const MAX_WORDS = 80
/** Words of a single sentence: a longer one is several that were joined. */
const MAX_SENTENCE = 60
/** Characters of a Chinese or Japanese gist. */
const MIN_SIGNS = 16
const MAX_SIGNS = 200
const MAX_HEADLINE = 110

/**
 * The faults of a gist by rules of its own: it shares no code and no lists with the extractive summary, so that it can find
 * what that overlooks. It judges the form only, not whether the sentences are the right ones.
 */
export function gistFaults(shown: ShownGist): GistFault[] {
  const { gist, language } = shown
  const faults = new Set<GistFault>()
  if (isBadHeadline(shown)) faults.add('headline')
  if (gist.trim() === '') return [...faults.add('empty')]
  const sentences = sentencesOf(gist)
  const first = sentences[0] ?? gist
  const unquoted = withoutQuotations(gist)
  if (leans(first, language)) faults.add('leaning start')
  if (sentences.some((sentence, i) => i > 0 && isOrphan(sentences[i - 1]!, sentence, shown)))
    faults.add('leaning sentence')
  if (namesNobody(shown)) faults.add('nobody meant')
  if (isPersonal(unquoted, language) || startsWithWe(first)) faults.add('first person')
  if (isGreeting(first)) faults.add('greeting')
  if (isTeaser(unquoted)) faults.add('teaser')
  if (/[?？]/u.test(unquoted)) faults.add('question')
  if (/^["“„«「][^"”“»」]*["”“»」]$/u.test(first)) faults.add('quotation first')
  if (!isBalanced(gist)) faults.add('unbalanced')
  if (sentences.some((sentence) => isCut(sentence, shown.text))) faults.add('cut')
  if (isGlued(gist)) faults.add('glued')
  if (/\[\s*(?:\d{1,3}|edit|[a-z]|note \d+|citation needed)\s*\]|(?:^|\s)\d{1,3}\]|\^/iu.test(gist))
    faults.add('footnote')
  if (/\s[>»›|｜]\s|^home\b/iu.test(gist) || /(?:\s\/\s.*){2}/u.test(gist)) faults.add('breadcrumb')
  if (sentences.some(isFurniture) || /^\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, \d{4}\s*[-–—]/u.test(gist))
    faults.add('furniture')
  if (sentences.some(isLabelled)) faults.add('label')
  if (/https?:\/\/|www\.|[\p{L}\p{N}._-]+@[\p{L}\p{N}-]+\.\p{L}/u.test(gist)) faults.add('address')
  if (/&\w{2,8};|<\/?\w+[^>]*>|\{\{|\*\*|\ufffd|``|(?![©®™])\p{Extended_Pictographic}/u.test(gist))
    faults.add('markup')
  if (repeats(sentences, shown.headline)) faults.add('repeats')
  if (isOutOfOrder(sentences, shown.text)) faults.add('out of order')
  const [size, min, max] = isSigns(gist)
    ? [Array.from(gist).length, MIN_SIGNS, MAX_SIGNS]
    : [wordsIn(gist), MIN_WORDS, MAX_WORDS]
  if (size < min) faults.add('too short')
  if (size > max || sentences.some((sentence) => wordsIn(sentence) > MAX_SENTENCE))
    faults.add('too long')
  return [...faults]
}

const wordsIn = (text: string): number => text.split(/\s+/u).filter((word) => word !== '').length

function isSigns(text: string): boolean {
  return (text.match(/[\u3040-\u30ff\u3400-\u9fff]/gu)?.length ?? 0) > text.length / 4
}

const ABBREVIATED =
  /(?:^|[\s("“])(?:Mr|Mrs|Ms|Dr|Prof|St|Sen|Rep|Gov|Gen|Lt|Jr|Sr|No|vs|e\.g|i\.e|U\.S|U\.K|Inc|Ltd|Corp|Co|a\.m|p\.m|approx|z\.B|bzw|\p{Lu})\.$/u

/** The sentences of a gist: split after an end mark before a capital, a digit or an opening mark; signs need no space. */
export function sentencesOf(gist: string): string[] {
  const sentences: string[] = []
  for (const piece of gist.split(
    /(?<=[.!?…]["”’»)\]]*)\s+(?=[\p{Lu}\p{N}"“„«‘([¿¡])|(?<=[。！？][”」』）]*)(?![”」』）])/u,
  )) {
    const before = sentences.at(-1)
    if (before !== undefined && ABBREVIATED.test(before)) {
      sentences[sentences.length - 1] = `${before} ${piece}`
    } else if (piece.trim() !== '') sentences.push(piece.trim())
  }
  return sentences
}

function withoutQuotations(text: string): string {
  return text.replace(/"[^"]*"|“[^”]*”|„[^“”]*[“”]|«[^»]*»|「[^」]*」|《[^》]*》/gu, ' ')
}

const letters = (text: string): string =>
  text.toLowerCase().replace(/\[\w{1,4}\]|[^\p{L}\p{N}]/gu, '')

/** Whether a sentence leans on one that was left out: it follows another in the gist than in the article. */
function isOrphan(before: string, sentence: string, { text, language }: ShownGist): boolean {
  return leans(sentence, language) && !letters(text).includes(letters(before) + letters(sentence))
}

/** Whether the gist says "he" or "she" and neither it nor the headline has named anybody before. English only. */
function namesNobody({ gist, headline, language }: ShownGist): boolean {
  if (language !== 'en') return false
  const pronoun = /\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er|[Hh]im)\b/u.exec(withoutQuotations(gist))
  if (pronoun === null) return false
  const before = `${headline} . ${withoutQuotations(gist).slice(0, pronoun.index)}`
  return !/(?<=[\p{L}\p{N},’'] )\p{Lu}\p{L}+|\b(?:man|woman|developer|founder|boy|girl|engineer|author|student|user|person|researcher|teacher|father|mother)\b/u.test(
    before,
  )
}

function isBalanced(text: string): boolean {
  const count = (sign: string) => text.split(sign).length - 1
  // German opens with „ and closes with “, which is the opening mark elsewhere.
  const low = count('„')
  const isEven = count('"') % 2 === 0 && count('«') === count('»')
  const high = low > 0 ? count('“') + count('”') === low : count('“') === count('”')
  const pairs = ['()', '[]', '（）', '「」', '『』', '《》', '【】']
  return isEven && high && pairs.every(([open, close]) => count(open!) === count(close!))
}

const ALWAYS_CUT =
  /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof|St|Sen|Rep|Gov|Gen|Lt|No|Nos|vs|e\.g|i\.e|Fig|tsp|tbsp|oz|approx|ca|z\.B|bzw|vgl|Nr|M|им|ул)\.$/u
const MAYBE_CUT =
  /(?:^|[\s(])(?:U\.S|U\.K|U\.N|E\.U|D\.C|Inc|Corp|Ltd|Co|Jr|Sr|a\.m|p\.m|etc|lbs?|\p{Lu})\.$/u
const OPENER =
  /^(?:The|A|An|In|It|He|She|They|But|And|This|That|On|At|For|As|If|When|We|I|You|There|These|His|Her|Its|To|With|By|From|After|Since|While)\b/u
const END = /[.!?…。！？．｡][)\]）"”“’'»」』]*$/u

/** Whether a sentence begins or ends in the middle of one of the article's. */
function isCut(sentence: string, text: string): boolean {
  if (!END.test(sentence) || ALWAYS_CUT.test(sentence)) return true
  if (/^[^\p{L}\p{N}"“„«‘'([¿¡「『《【（$€£¥#.@]/u.test(sentence)) return true
  const at = text.indexOf(sentence)
  if (/^\p{Ll}+(?![\p{Lu}\p{N}])/u.test(sentence) && at > 0) {
    const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at)
    if (line.trim() !== '') return true
  }
  if (!MAYBE_CUT.test(sentence) || at < 0) return false
  const rest = text
    .slice(at + sentence.length)
    .split('\n')[0]!
    .trim()
  return rest !== '' && !OPENER.test(rest)
}

function isGlued(text: string): boolean {
  if (/\p{Ll}[.!?]\p{Lu}\p{Ll}|\p{Ll}[)\]]\p{Lu}/u.test(text)) return true
  if (/[•▪►●✓▸◦■]/u.test(text)) return true
  return (text.match(/(?:^|\s)[*+-] ?\p{Lu}|^– ?\p{Lu}/gu)?.length ?? 0) > 1
}

function repeats(sentences: readonly string[], headline: string): boolean {
  const keys = sentences.map(letters)
  if (keys[0] === letters(headline)) return true
  return sentences.some((sentence, i) =>
    sentences.slice(0, i).some((other) => isAlike(sentence, other)),
  )
}

function isAlike(a: string, b: string): boolean {
  const [left, right] = [a, b].map(
    (text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []),
  )
  const both = [...left!].filter((word) => right!.has(word)).length
  return both / Math.max(1, left!.size + right!.size - both) > 0.7
}

/** A later sentence of the gist stands before an earlier one in the article, or inside its paragraph's quotation box. */
function isOutOfOrder(sentences: readonly string[], text: string): boolean {
  const all = letters(text)
  const places = sentences.map((sentence) => all.indexOf(letters(sentence)))
  return places.some((place, i) => i > 0 && place >= 0 && places[i - 1]! > place)
}

function isBadHeadline({ headline, siteName, url }: ShownGist): boolean {
  if (headline.trim() === '' || headline.length > MAX_HEADLINE) return true
  const parts = headline.split(/\s[|–—•·»:-]\s|\s?[|｜]\s?/u)
  const host = URL.parse(url)?.hostname.replace(/^www\./u, '') ?? ''
  const site = [siteName ?? '', host, host.split('.').at(-2) ?? ''].map(letters)
  const ends = [parts[0]!, parts.at(-1)!].map(letters)
  return parts.length > 1 && ends.some((end) => end !== '' && site.includes(end))
}
