import { linesAround } from './headline-lines.ts'
import type { Mention, PageScan, PlacedHeading } from './scan-page.ts'

/** Where a page says who wrote the article and when: around its headline, before the text. */
export interface HeadlineArea {
  /** How well a mention's place fits: 0 around the headline, 1 elsewhere in the article, 2 outside of it; null for none. */
  distance(mention: Mention): 0 | 1 | 2 | null
  /** The lines of text around the headline; empty where no headline was found. */
  lines(): readonly string[]
}

/** Finds the area around the headline that says the title. */
export function headlineArea(scan: PageScan, title: string | null): HeadlineArea {
  const headline = headlineOf(scan.headings, title)
  const start = headline?.boxNumber ?? 0
  const at = headline?.number ?? 0
  // An introduction may stand between the headline and the byline.
  const end = scan.prose.filter((number) => number > at)[2] ?? Number.POSITIVE_INFINITY
  let lines: readonly string[] | null = null
  return {
    distance(mention) {
      const around = mention.regions.filter(
        (region) => headline === null || at < region.start || at > region.end,
      )
      if (around.some(({ kind }) => kind === 'elsewhere')) return null
      if (mention.number >= start && mention.number < end) return 0
      if (around.some(({ kind }) => kind === 'beside')) return null
      return around.length > 0 ? 2 : 1
    },
    lines() {
      lines ??= headline === null ? [] : linesAround(headline)
      return lines
    },
  }
}

function headlineOf(
  headings: readonly PlacedHeading[],
  title: string | null,
): PlacedHeading | null {
  const wanted = fold(title ?? '')
  const same = headings.find(({ text }) => fold(text) === wanted)
  if (same) return same
  const own = headings.filter(({ level, linksHome }) => level === 1 && !linksHome)
  return (
    own.find(({ text }) => wanted.includes(fold(text)) || fold(text).includes(wanted)) ??
    own[0] ??
    null
  )
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
