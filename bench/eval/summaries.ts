/**
 * `npm run eval:summaries -- DIR --out FILE`: embedded summaries of the articles in DIR/summ.jsonl, one line
 * `{"id", "summary"}` each, with what the bot would show as the gist. Says how long an article took.
 */
import { join } from 'node:path'
import { extract } from '../../src/summarise/extractive/extract.ts'
import { evalArguments, readLines, writeLines } from './jsonl.ts'

const { dir, out } = evalArguments('eval:summaries')
const articles = readLines<{ id: string; lang: string; article: string }>(join(dir, 'summ.jsonl'))
const started = performance.now()
const lines = articles.map(({ id, lang, article }) => ({
  id,
  summary: extract(article.split('\n'), lang).join('\n'),
}))
const each = (performance.now() - started) / articles.length
writeLines(out, lines)
process.stdout.write(`${lines.length} summaries, ${each.toFixed(2)} ms an article\n`)
