import type { ArticleRow } from '../../store/schema.ts'

/** What an article is mainly about: its own first topic, else its source's. */
export function mainTopic({
  topics,
  source_topic,
}: Pick<ArticleRow, 'topics'> & { source_topic: string | null }): string | null {
  const [main] = topics === null ? [] : (JSON.parse(topics) as string[])
  return main ?? source_topic
}
