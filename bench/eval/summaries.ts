/**
 * `npm run eval:summaries -- DIR --out FILE`: writes extractive summaries of the articles in DIR/summ.jsonl, one line
 * `{"id", "summary"}` each, with the gist that the bot would show. Prints the mean time per article.
 */
import { join } from 'node:path'
import { extract } from '../../src/summarise/extractive/extract.ts'
import { evalArguments, readLines, writeLines } from './jsonl.ts'

const { dir, out } = evalArguments('eval:summaries')
const articles = readLines<{ id: string; lang: string; article: string }>(join(dir, 'summ.jsonl'))
/** As the extractive provider: sentences that stand alone, otherwise the ones that nearly do. */
function gistOf(paragraphs: readonly string[], language: string): string[] {
  const strict = extract(paragraphs, language)
  return strict.length > 0 ? strict : extract(paragraphs, language, { strictness: 'mild' })
}

const started = performance.now()
const lines = articles.map(({ id, lang, article }) => ({
  id,
  summary: gistOf(article.split('\n'), lang).join('\n'),
}))
const each = (performance.now() - started) / articles.length
writeLines(out, lines)
process.stdout.write(`${lines.length} summaries, ${each.toFixed(2)} ms per article\n`)
