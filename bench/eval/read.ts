/**
 * Extracts the article text of every page in a folder and writes it in the format of the scorers.
 * Usage: npm run eval:read -- DIR --out FILE
 * DIR holds `ground-truth.json` ({ID: {url?}}) and `html/ID.html.gz`; FILE gets `{ID: {articleBody}}`.
 * Only decoding and extraction are timed: not decompression, and not the first pages, since a bot's reader thread runs for
 * weeks on compiled code.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { plainText } from '../../src/model/block.ts'
import { readPage } from '../../src/read/read-page.ts'
import { decodePage } from '../../src/text/charset/decode-page.ts'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' } },
})
const corpus = process.env.DAYBRIEF_CORPUS
const folder = positionals[0] ?? (corpus && join(corpus, 'extraction', 'dev'))
/** Pages read before timing starts. */
const WARM_UP = 40
const say = (line: string) => process.stdout.write(`${line}\n`)

if (!folder || !existsSync(join(folder, 'ground-truth.json'))) {
  say('eval:read skipped: pass a folder with ground-truth.json, or set DAYBRIEF_CORPUS')
} else {
  evaluate(folder, values.out ?? null)
}

function evaluate(dir: string, out: string | null): void {
  const truth = JSON.parse(readFileSync(join(dir, 'ground-truth.json'), 'utf8')) as Record<
    string,
    { url?: string }
  >
  const bodies: Record<string, { articleBody: string }> = {}
  const readers: Record<string, number> = {}
  const qualities: Record<string, number> = {}
  const times: number[] = []
  const ids = Object.keys(truth).sort()
  const bytesOf = (id: string) => gunzipSync(readFileSync(join(dir, 'html', `${id}.html.gz`)))
  const urlOf = (id: string) => truth[id]?.url ?? 'https://example.com/'
  let empty = 0
  let cpu = 0
  for (const id of ids.slice(0, WARM_UP)) readPage(decodePage(bytesOf(id), null), urlOf(id))
  for (const id of ids) {
    const bytes = bytesOf(id)
    const cpuStart = process.threadCpuUsage()
    const start = performance.now()
    const page = readPage(decodePage(bytes, null), urlOf(id))
    times.push(performance.now() - start)
    const { user, system } = process.threadCpuUsage(cpuStart)
    cpu += user + system
    readers[page.reader] = (readers[page.reader] ?? 0) + 1
    qualities[page.quality] = (qualities[page.quality] ?? 0) + 1
    // The text that the product shows, without image captions, which are not part of the article body.
    const articleBody = plainText(page.blocks.filter((block) => block.kind !== 'image'))
    if (articleBody === '') empty += 1
    bodies[id] = { articleBody }
  }
  if (out) writeFileSync(out, `${JSON.stringify(bodies)}\n`)
  const sorted = times.toSorted((a, b) => a - b)
  const sum = sorted.reduce((total, time) => total + time, 0)
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1)
  const peak = Math.round(process.resourceUsage().maxRSS / 1024)
  say(`pages ${sorted.length}, empty ${empty}`)
  say(`pages/s ${((sorted.length / sum) * 1000).toFixed(1)}, p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`)
  say(
    `CPU ${(cpu / sorted.length / 1000).toFixed(1)} ms per page (unlike the times above, hardly affected by other load)`,
  )
  say(`peak RSS ${peak} MB`)
  say(`readers ${JSON.stringify(readers)}, quality ${JSON.stringify(qualities)}`)
}
