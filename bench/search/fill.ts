/**
 * `node bench/search/fill.ts URL [ARTICLES]` fills a new database for `npm run bench -- search`, which takes minutes: a bench that
 * is given its URL in BENCH_SEARCH_SQLITE or BENCH_SEARCH_POSTGRES uses it and leaves it as it is.
 */
import { fillTexts } from './fill-texts.ts'

const [url, articles = '200000'] = process.argv.slice(2)
if (url === undefined) {
  process.stderr.write('usage: node bench/search/fill.ts URL [ARTICLES]\n')
  process.exit(2)
}
await fillTexts(url, Number(articles), (line) => void process.stdout.write(`${line}\n`))
