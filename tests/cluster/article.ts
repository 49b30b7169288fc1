import type { StoredFingerprint } from '../../src/cluster/candidates.ts'
import { type ClusterInput, createFingerprinter } from '../../src/cluster/fingerprint.ts'
import { HOUR } from '../../src/model/time.ts'

/** One fingerprinter for all tests; making it compiles xxHash. */
export const fingerprinter = await createFingerprinter()

export const START = Date.UTC(2026, 2, 2, 8)

/** An article published `hours` after the start. */
export function article(
  title: string,
  lead = '',
  {
    language = 'en',
    hours = 0,
    text = lead,
  }: { language?: string; hours?: number; text?: string } = {},
): ClusterInput {
  return { title, lead, text, language, publishedAt: START + hours * HOUR }
}

/** Its fingerprint alone. */
export function print(...input: Parameters<typeof article>): StoredFingerprint['fingerprint'] {
  return fingerprinter(article(...input)).fingerprint
}

/** A stored article of a story. */
export function stored(
  name: number,
  story: number,
  ...input: Parameters<typeof article>
): StoredFingerprint {
  return { article: name, story, fingerprint: print(...input) }
}
