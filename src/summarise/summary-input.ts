import type { Block } from '../model/block.ts'

/** What the summariser is given. Times are epoch milliseconds, languages ISO 639-1. */
export interface SummaryInput {
  id: number
  title: string
  author: string | null
  publishedAt: number | null
  language: string
  url: string
  siteName: string | null
  blocks: Block[]
}
