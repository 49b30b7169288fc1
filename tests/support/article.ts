import type { Block } from '../../src/model/block.ts'
import type { SummaryInput } from '../../src/summarise/provider.ts'

export function paragraph(text: string): Block {
  return { kind: 'paragraph', text, marks: [] }
}

/** The sentences of a short article, in order. */
export const STORY = [
  'The Relay project released version 2.0 of its sync server on Tuesday, cutting traffic between replicas by half.',
  'The new protocol sends a compact digest of changed keys before any data moves, so idle replicas stay quiet.',
  'Maintainers measured 48 percent less traffic on a cluster of twelve machines under a mixed load of reads and writes.',
  'Version 1.4 keeps receiving security fixes until the end of the year, and a migration guide describes each step.',
  'The project started in 2019 as a weekend experiment of Ada Moreno and has grown to about forty regular contributors.',
]

/** An article with these sentences; `over` replaces the properties that a test is about. */
export function relayArticle(over: Partial<SummaryInput> = {}): SummaryInput {
  return {
    id: 7,
    title: 'Relay 2.0 halves sync traffic | Harbour Notes',
    author: 'Ada Moreno',
    publishedAt: Date.UTC(2026, 2, 3),
    language: 'en',
    url: 'https://harbour.example/relay-2',
    siteName: 'Harbour Notes',
    blocks: STORY.map(paragraph),
    ...over,
  }
}
