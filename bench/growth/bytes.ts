/**
 * `node bench/growth/bytes.ts [--corpus FOLDER] [--articles N]`: bytes of database that an article takes on both databases, in all
 * tables and indexes together. Texts come from the pages of a corpus (see bench/read/corpora.ts), words varied, or are made up.
 */
import { parseArgs } from 'node:util'
import { bytesOfTables } from './bytes-of-tables.ts'
import { pagesAsArticles } from './pages-as-articles.ts'
import { storeArticles } from './store-articles.ts'

const { values } = parseArgs({
  options: { corpus: { type: 'string' }, articles: { type: 'string', default: '1000' } },
})
const articles = Number(values.articles)
for (const kind of ['SQLite', 'PostgreSQL'] as const) {
  const database = await storeArticles(kind, pagesAsArticles(values.corpus ?? null, articles))
  try {
    const tables = await bytesOfTables(database)
    const total = tables.reduce((sum, { bytes }) => sum + bytes, 0)
    process.stdout.write(`${kind}: ${(total / articles).toFixed(0)} bytes an article\n`)
    for (const { name, bytes } of tables.filter((table) => table.bytes / articles >= 50)) {
      process.stdout.write(`  ${(bytes / articles).toFixed(0).padStart(6)} ${name}\n`)
    }
  } finally {
    await database.remove()
  }
}
