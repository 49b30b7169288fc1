/**
 * `node bench/read/structure/print-misses.ts [ID…] [--keep FOLDER]`: what Daybrief does not find in the pages of the named
 * generators, or of all, with the nearest that it has, and the lines that do not belong to the article. `--keep` leaves the
 * pages in a folder.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readPage } from '../../../src/read/read-page.ts'
import { foundInBlocks } from './found-in-blocks.ts'
import { generate } from './generate.ts'
import { GENERATORS } from './generators/all-generators.ts'
import { piecesOf } from './pieces.ts'
import { tally } from './score.ts'
import { textOfArticle } from './source/article.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { keep: { type: 'string' } },
})
const say = (line: string): void => void process.stdout.write(`${line}\n`)
const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'daybrief-structure-'))
const chosen = GENERATORS.filter(
  ({ id }) => positionals.length === 0 || positionals.some((start) => id.startsWith(start)),
)
const { pages, skipped } = await generate(chosen, folder, say)
for (const line of skipped) say(`skipped: ${line}`)
for (const { file, url, generator, article } of pages) {
  const { blocks } = readPage(readFileSync(file, 'utf8'), url)
  const { missing, extra } = tally(piecesOf(article), foundInBlocks(blocks), {
    changes: generator.changes ?? {},
    words: textOfArticle(article),
  })
  for (const { piece, got } of missing) {
    say(`${generator.id}/${article.id}: ${JSON.stringify(piece)}, got ${JSON.stringify(got)}`)
  }
  for (const line of extra) say(`${generator.id}/${article.id}: not of the article: ${line}`)
}
if (values.keep === undefined) rmSync(folder, { recursive: true, force: true })
