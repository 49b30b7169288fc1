import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { HOUR } from '../../src/model/time.ts'
import type { LabelledArticle } from './labelled.ts'

/**
 * The half on which rules and weights may be tuned, the one that is only scored, and a smaller set that was written before a
 * change of the rules to choose between ways: its faults may be seen, but no weight is fitted on it.
 */
export type Half = 'tuned' | 'held-out' | 'check'

/** An article of the set of stories. Its `family` holds what is easily confused: one company or product. */
export interface StoryArticle extends LabelledArticle {
  source: string
}

/**
 * Reads one half of the set in `stories/*.jsonl`, in order of publication: ten days of tech news in English, German, French,
 * Spanish and Russian. A line is `[family/story, language, hours after the start, source, title, lead]`. The hash of
 * the family decides the half, so two stories about one company are never in different halves. `check` is a set of its own, in
 * `check-stories/`.
 */
export async function storyArticles(half: Half): Promise<StoryArticle[]> {
  const folder = new URL(half === 'check' ? './check-stories/' : './stories/', import.meta.url)
  const files = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).toSorted()
  const texts = await Promise.all(files.map((name) => readFile(new URL(name, folder), 'utf8')))
  return texts
    .flatMap((text) => text.trim().split('\n'))
    .map((line, index) => toArticle(JSON.parse(line) as Line, index))
    .filter(({ family }) => half === 'check' || halfOf(family) === half)
    .toSorted((a, b) => a.publishedAt - b.publishedAt)
}

type Line = [
  story: string,
  language: string,
  hours: number,
  source: string,
  title: string,
  lead: string,
]

function toArticle([event, language, hours, source, title, lead]: Line, index: number) {
  return {
    id: `${event}/${index}`,
    event,
    family: event.slice(0, event.indexOf('/')),
    source,
    title,
    lead,
    text: lead,
    language,
    publishedAt: START + Math.round(hours * HOUR),
  }
}

/** The first byte of the SHA-256: even for the tuned half. */
function halfOf(family: string): Half {
  const [first = 0] = createHash('sha256').update(family).digest()
  return first % 2 === 0 ? 'tuned' : 'held-out'
}

const START = Date.UTC(2026, 2, 2)
