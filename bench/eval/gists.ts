/**
 * `npm run eval:gists -- DIR… [--count 200] [--out FILE]`: summarises saved technology pages without a model and counts the
 * gists with a fault of form (`gists/gist-faults.ts`). DIR holds `html/ID.html.gz` or `ID.html.gz`; FILE gets one line per
 * page with its headline, gist and faults. Pages are chosen by their words and numbered: rules are written with the odd ones
 * at hand, so the even ones show how far they carry. Folders that do not exist are skipped.
 */
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { plainText } from '../../src/model/block.ts'
import { extractiveProvider } from '../../src/summarise/extractive/extractive-provider.ts'
import { type GistFault, gistFaults } from './gists/gist-faults.ts'
import { readSaved, type SavedPage, techPages } from './gists/pages.ts'
import { writeLines } from './jsonl.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, count: { type: 'string', default: '200' } },
})
const say = (line: string) => process.stdout.write(`${line}\n`)
const folders = positionals.filter((folder) => existsSync(folder))
if (folders.length === 0) say('eval:gists skipped: pass folders with saved pages')
else evaluate(techPages(readSaved(folders), Number(values.count)))

function evaluate(pages: readonly SavedPage[]): void {
  const lines = pages.map((saved, i) => ({ n: i + 1, ...judge(saved) }))
  const faulty = lines.filter(({ faults }) => faults.length > 0)
  const share = (part: number, all: number) =>
    `${part} of ${all} (${((100 * part) / all).toFixed(1)} %)`
  say(`gists with a fault: ${share(faulty.length, lines.length)}`)
  for (const [name, rest] of [
    ['odd', 1],
    ['even', 0],
  ] as const) {
    const half = lines.filter(({ n }) => n % 2 === rest)
    say(`  ${name}: ${share(half.filter(({ faults }) => faults.length > 0).length, half.length)}`)
  }
  const kinds = new Map<GistFault, number>()
  for (const fault of faulty.flatMap(({ faults }) => faults)) {
    kinds.set(fault, (kinds.get(fault) ?? 0) + 1)
  }
  for (const [kind, count] of [...kinds].toSorted((a, b) => b[1] - a[1])) {
    say(`${String(count).padStart(5)} ${kind}`)
  }
  const words = lines.map(({ gist }) => gist.split(/\s+/u).length).toSorted((a, b) => a - b)
  say(`words: median ${words[words.length >> 1]}`)
  if (values.out !== undefined) writeLines(values.out, lines)
}

function judge({ id, url, page }: SavedPage) {
  const { title, author, publishedAt, siteName, blocks, description = null } = page
  const language = page.language ?? 'en'
  const { summary } = extractiveProvider.summariseNow({
    id: 1,
    title: title ?? '',
    author,
    publishedAt,
    language,
    url,
    siteName,
    description,
    blocks,
  })
  const { headline, gist } = summary
  const text = plainText(blocks)
  const faults = gistFaults({ headline, gist, language, siteName, url, text })
  return { id, url, language, headline, gist, faults }
}
