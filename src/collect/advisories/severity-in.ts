import { type Severity, worse } from '../../model/advisory.ts'

/** Words of severity, with those of Red Hat and GitHub that CVSS does not have. */
const WORDS = new Map<string, Severity>([
  ['critical', 'critical'],
  ['high', 'high'],
  ['important', 'high'],
  ['medium', 'medium'],
  ['moderate', 'medium'],
  ['low', 'low'],
])
const WORD = [...WORDS.keys()].join('|')

/** "High severity", "Severity: high", "CVE-2026-1234 (High)". A word that stands elsewhere may be said of anything. */
const SAID = [
  new RegExp(String.raw`\b(${WORD})[- ]severity\b`, 'gi'),
  new RegExp(
    String.raw`\bseverity(?: rating| level)?(?: is| of| was)?[ \t]?[:=–-]?\s{0,3}[("*]{0,3}(${WORD})\b`,
    'gi',
  ),
  new RegExp(String.raw`\b(?:CVE|GHSA)-[\w-]{4,20}\)?[ \t]?[-–:,]?[ \t]?\((${WORD})\)`, 'gi'),
]

/** A vector says its version in figures that look like a score. */
const VECTOR = /\bCVSS:[234](?:\.\d)?(?:\/[A-Za-z]{1,3}:[A-Za-z]{1,2}){1,40}/g
const SCORE =
  /\bCVSS(?:[ -]?v?[234](?:\.\d)?)?(?: base| overall)?(?: score)?(?: is| of)?[\s:=(–-]{1,4}(10(?:\.0)?|\d\.\d)(?![\d.])/gi

/** In characters. It is said at the head of an advisory. */
const HEAD = 6000

/**
 * The severity that an advisory gives itself in words or as a CVSS score, the worst of several; `null` if it gives none. Pure, in
 * linear time.
 */
export function severityIn(text: string): Severity | null {
  const head = text.slice(0, HEAD).replaceAll(VECTOR, ' ')
  let worst: Severity | null = null
  for (const pattern of SAID) {
    for (const [, word = ''] of head.matchAll(pattern)) {
      worst = worse(worst, WORDS.get(word.toLowerCase()) ?? null)
    }
  }
  for (const [, score = ''] of head.matchAll(SCORE)) worst = worse(worst, ofScore(Number(score)))
  return worst
}

/** FIRST.org, CVSS v3.1 specification, §5: qualitative severity rating scale. */
function ofScore(score: number): Severity | null {
  if (score >= 9) return 'critical'
  if (score >= 7) return 'high'
  if (score >= 4) return 'medium'
  return score > 0 ? 'low' : null
}
