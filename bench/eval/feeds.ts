import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { parseDate } from '../../src/collect/parse/date/parse-date.ts'
import { parseFeed } from '../../src/collect/parse/parse-feed.ts'
import { answer } from '../parse/answer.ts'

// Parses every case of a feed corpus (`manifest.json` and the files it names) and writes the results under the field names
// of the corpora. With `--dates FILE` it parses a list of dates too.

interface Case {
  id: string
  file: string
  url?: string
  headers?: Record<string, string>
}

function readCases(folder: string): Record<string, unknown> {
  const { cases } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    cases: Case[]
  }
  const answers: Record<string, unknown> = {}
  let refused = 0
  const started = performance.now()
  for (const each of cases) {
    const bytes = new Uint8Array(readFileSync(join(folder, each.file)))
    const url = each.url ?? null
    try {
      answers[each.id] = answer(parseFeed(bytes, { url, headers: each.headers ?? {} }), url)
    } catch (error) {
      refused += 1
      answers[each.id] = { error: String(error) }
    }
  }
  const ms = Math.round(performance.now() - started)
  process.stdout.write(`${cases.length} feeds read in ${ms} ms, ${refused} refused\n`)
  return answers
}

interface Dates {
  feedparser: { input: string; expected: string | null }[]
  miniflux_must_parse: string[]
}

function readDates(file: string): void {
  const dates = JSON.parse(readFileSync(file, 'utf8')) as Dates
  const right = ({ input, expected }: Dates['feedparser'][number]): boolean => {
    const time = parseDate(input)
    return expected === null
      ? time === null
      : time !== null && Math.floor(time / 1000) * 1000 === Date.parse(expected)
  }
  const known = dates.feedparser.filter((each) => each.expected !== null)
  const none = dates.feedparser.filter((each) => each.expected === null)
  const accepted = dates.miniflux_must_parse.filter((each) => parseDate(each) !== null)
  process.stdout.write(
    `dates: ${known.filter(right).length}/${known.length} right, ${none.filter(right).length}/${none.length} refused, ` +
      `${accepted.length}/${dates.miniflux_must_parse.length} accepted\n`,
  )
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, dates: { type: 'string' } },
})
const corpus = process.env['DAYBRIEF_CORPUS']
const folder = positionals[0] ?? (corpus ? join(corpus, 'feeds', 'dev') : undefined)
if (folder === undefined && values.dates === undefined) {
  process.stdout.write('skipped: no folder given and DAYBRIEF_CORPUS is not set\n')
}
if (folder !== undefined) {
  const answers = JSON.stringify(readCases(folder))
  if (values.out !== undefined) writeFileSync(values.out, answers)
}
if (values.dates !== undefined) readDates(values.dates)
