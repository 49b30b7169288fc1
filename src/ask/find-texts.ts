import type { Viewer } from '../store/viewer.ts'
import { articleInput } from '../summarise/article-input.ts'
import { findArticles } from './find-articles.ts'
import { readQuestion } from './question.ts'
import type { AskedText } from './sentence.ts'

type Reader = Pick<Viewer, 'articles' | 'search'>

/** Characters of each article in which a question to all of them is looked for: the beginning of twenty is enough to read. */
const ARCHIVE_CHARACTERS = 20_000

/** An article, if the chat may see it. */
export async function textOf(
  { articles }: Pick<Reader, 'articles'>,
  id: number,
): Promise<AskedText[]> {
  const article = await articles.get(id)
  return article === undefined ? [] : [articleInput(article, await articles.blocks(id))]
}

/**
 * The articles that may answer the last of these questions, with the beginnings of their texts.
 * @throws {SearchFailed}
 */
export async function findTexts(
  { articles, search }: Reader,
  questions: readonly string[],
): Promise<AskedText[]> {
  // A follow-up may say nothing but "and when?".
  const words = questions.toReversed().flatMap((question) => readQuestion(question).words)
  const ids = await findArticles({ words: [...new Set(words)] }, search)
  const blocks = await articles.manyBlocks(ids)
  return (await articles.many(ids)).map((article) =>
    articleInput(article, blocks.get(article.id) ?? [], ARCHIVE_CHARACTERS),
  )
}
