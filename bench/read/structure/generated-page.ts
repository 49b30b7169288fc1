import { readFileSync } from 'node:fs'
import type { Generator } from './generators/generator.ts'
import type { Article } from './source/article.ts'

/** A page as a generator wrote it. */
export interface GeneratedPage {
  file: string
  url: string
  generator: Generator
  /** The article that the page was made from, without what the generator cannot say. */
  article: Article
}

/** The part of it that a reader's process gets. */
export type PageFile = Pick<GeneratedPage, 'file' | 'url'>

export function loadGenerated({ file, url }: PageFile): { html: string; url: string } {
  return { html: readFileSync(file, 'utf8'), url }
}
