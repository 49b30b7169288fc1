import type { Fingerprint } from '../model/fingerprint.ts'
import { createHash } from '../text/hash.ts'
import { numbersOf } from '../text/numbers/comparable-numbers.ts'
import { eventKindsOf } from './event-kinds.ts'
import { type Idf, staticIdf } from './idf.ts'
import { lookupKeysOf } from './lookup-keys.ts'
import { minima, sketchOf } from './minhash.ts'
import { namesOf } from './names.ts'
import { isRoundup } from './roundup.ts'
import { shinglesOf } from './shingles.ts'
import { termsOf } from './terms.ts'
import { tokensOf } from './token.ts'

/** What clustering needs of an article. `publishedAt` is epoch milliseconds, `language` ISO 639-1. */
export interface ClusterInput {
  title: string
  /** The first sentences: the summary from the feed, or the first paragraphs. */
  lead: string
  /** The whole text, or the lead if nothing else is known. */
  text: string
  language: string | null
  publishedAt: number
}

/** A fingerprint with its lookup keys. */
export interface Fingerprinted {
  fingerprint: Fingerprint
  /** At most `MAX_KEYS` signed 32-bit integers. */
  keys: number[]
}

/** Computes the fingerprint of an article. Pure. */
export type Fingerprinter = (article: ClusterInput) => Fingerprinted

/**
 * Creates the function that computes fingerprints. Asynchronous because it compiles xxHash. `idf` weighs words for the
 * choice of keys; keys made with different weights still match, only less often.
 */
export async function createFingerprinter(idf: Idf = staticIdf): Promise<Fingerprinter> {
  const hash = await createHash()
  return (article) => {
    const { language } = article
    const headline = article.title.slice(0, TITLE_CHARACTERS)
    const title = tokensOf(headline)
    const opening = openingOf(article)
    const lead = tokensOf(opening)
    const text = article.text.slice(0, TEXT_CHARACTERS)
    const body = tokensOf(text === '' ? article.lead : text)
    const shingles = shinglesOf(body, hash)
    const minimumHashes = minima(shingles, shingles.size)
    const names = namesOf(title, lead, language, 24, body.slice(0, 600))
    const titleTerms = termsOf(title, language, 40)
    const titleNumbers = numbersOf(headline, language).slice(0, 8)
    const titleKinds = eventKindsOf(title)
    const fingerprint: Fingerprint = {
      language,
      publishedAt: article.publishedAt,
      sketch: minimumHashes && sketchOf(minimumHashes),
      roundup: isRoundup(headline),
      title: titleTerms,
      lead: without(termsOf(lead, language, 120), titleTerms),
      titleNames: names.title,
      leadNames: names.lead,
      titleNumbers,
      leadNumbers: without(numbersOf(opening, language), titleNumbers).slice(0, 16),
      titleKinds,
      leadKinds: without(eventKindsOf(lead), titleKinds),
    }
    return { fingerprint, keys: lookupKeysOf(fingerprint, hash, idf) }
  }
}

/** The lead, extended by the first paragraphs if it is short: feeds often have only one sentence. */
function openingOf({ lead, text }: ClusterInput): string {
  const start = lead.slice(0, LEAD_CHARACTERS)
  if (text.startsWith(start.slice(0, 80))) return text.slice(0, LEAD_CHARACTERS)
  return `${start}\n${text}`.slice(0, LEAD_CHARACTERS)
}

function without<T>(all: readonly T[], known: readonly T[]): T[] {
  return all.filter((item) => !known.includes(item))
}

/** Anything longer is not a title but a text in the wrong field. */
const TITLE_CHARACTERS = 300
/** Limit on the lead; the rest counts as body. */
const LEAD_CHARACTERS = 800
/** The beginning of a text is enough to recognise a copy, and this limits the work for very long texts. */
const TEXT_CHARACTERS = 16_000
