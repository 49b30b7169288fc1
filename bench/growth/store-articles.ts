import { pino } from 'pino'
import { createFingerprinter } from '../../src/cluster/fingerprint.ts'
import { plainText } from '../../src/model/block.ts'
import { openStore } from '../../src/store/store.ts'
import { listedSource } from '../../tests/support/new-article.ts'
import { type BenchDatabase, freshDatabase } from '../deliver/database.ts'
import type { ReadArticle } from './pages-as-articles.ts'

/** What the clusterer takes of a text as its beginning, characters. */
const LEAD = 600

/** Stores articles as the product does when it collects, reads and clusters them, each as a story of its own. */
export async function storeArticles(
  kind: BenchDatabase['kind'],
  articles: Iterable<ReadArticle>,
): Promise<BenchDatabase> {
  const database = await freshDatabase(kind)
  const store = await openStore(database.url, pino({ level: 'silent' }))
  try {
    await store.sources.sync([listedSource('news')], 0)
    const [source] = await store.sources.all()
    const fingerprint = await createFingerprinter()
    for (const { entry, content } of articles) {
      const at = entry.publishedAt ?? 0
      const [id = -1] = await store.articles.record(source?.id ?? -1, [entry], at)
      await store.articles.saveContent(id, content, at)
      const text = plainText(content.blocks)
      const { title, language } = entry
      const made = fingerprint({
        title,
        lead: text.slice(0, LEAD),
        text,
        language,
        publishedAt: at,
      })
      await store.stories.begin({ articleId: id, ...made }, at)
    }
  } finally {
    await store.close()
  }
  return database
}
