import type { Article } from '../model/article.ts'
import type { Block } from '../model/block.ts'
import { beginningOf } from './beginning-of.ts'
import type { SummaryInput } from './provider.ts'

/**
 * Characters of an article that are summarised and that a summary is checked against, some 17,000 words: longer than nearly any report. A
 * page of 5 MB would keep all chats waiting for seconds.
 */
const MAX_CHARACTERS = 100_000

/** An article as summaries and answers are made of it. @param characters how much of its text */
export function articleInput(
  article: Article,
  blocks: readonly Block[],
  characters = MAX_CHARACTERS,
): SummaryInput {
  return {
    id: article.id,
    title: article.title,
    author: article.author,
    publishedAt: article.publishedAt,
    language: article.language ?? 'en',
    url: article.link,
    siteName: article.siteName ?? article.sourceTitle,
    description: article.description ?? null,
    blocks: beginningOf(blocks, characters),
  }
}
