import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commands, operatorCommands } from '../../commands/index.ts'
import { createMetrics } from '../../src/metrics.ts'

// What the operator's manual names is there under that name. That it works is tested where it is made.
const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const manual = read('docs/operate.md')
const found = (pattern: RegExp) => [
  ...new Set(Array.from(manual.matchAll(pattern), ([, one]) => one ?? '')),
]

const sources = globSync(['src/**/*.ts', 'commands/*.ts', 'locales/en.ftl'], { cwd: root })
  .map(read)
  .join('\n')

/** Paths of the bot's own pages and of the machine, which look like commands. */
const PATHS = new Set(['healthz', 'readyz', 'metrics', 'admin', 'telegram', 'data', 'mail', 'mime'])
const NO_GAUGES = {
  sources: { active: 1 },
  subscribers: {},
  articles: 0,
  queued: 0,
  oldestQueuedMs: 0,
  tokensToday: 0,
  modelsToday: new Map([['summary', { calls: 3, tokens: 900, characters: 0, usd: 0.02 }]]),
  usdToday: 0,
  gateRate: 0,
  answersWaiting: 0,
}

describe('every name in docs/operate.md', () => {
  test.each(found(/\b([A-Z][A-Z]+(?:_[A-Z]+)+)\b/g))('variable %s', (name) => {
    const isOurs = new RegExp(`^${name}=`, 'm').test(read('.env.example'))
    const isAllocator = read('deploy/allocator.mjs').includes(`${name}: `)
    expect(isOurs || isAllocator || read('compose.yaml').includes(`\${${name}:-`)).toBe(true)
  })

  const known = [...commands, ...operatorCommands].map(({ name }) => name)
  test.each(
    found(/(?<=[`\n])\/([a-z]+(?:_[a-z]+)*)(?=[` \n])/g).filter((name) => !PATHS.has(name)),
  )('command /%s', (name) => {
    expect(known).toContain(name)
  })

  test.each(found(/npm run ([\w:]+)/g))('script npm run %s', (name) => {
    expect(JSON.parse(read('package.json'))).toHaveProperty(['scripts', name])
  })

  test.each(found(/\]\((?!https?:|#)([^)#]+)/g))('file %s', (path) => {
    expect(existsSync(join(root, 'docs', path))).toBe(true)
  })

  test.each(found(/\]\(#([^)]+)\)/g))('heading #%s', (anchor) => {
    const headings = found(/^## (.+)$/gm).map((one) =>
      one
        .toLowerCase()
        .replaceAll(/[^\w -]/g, '')
        .replaceAll(' ', '-'),
    )
    expect(headings).toContain(anchor)
  })

  test.each(found(/\b(daybrief_[a-z_]+)\b/g))('metric %s', async (name) => {
    const metrics = await createMetrics(async () => NO_GAUGES).text()
    expect(metrics).toContain(`# TYPE ${name} `)
  })

  const lines = [/^\| [`"]([^`"/]+)[`"]/gm, /(?:says|fails with) `([^`]+)`/g].flatMap(found)
  test.each(lines)('line of the log or text: %s', (line) => {
    // What is filled in stands as … in the manual, and a port as an example of one.
    const parts = line.split(/\s*(?:…|8080)\s*/).filter((one) => one !== '')
    for (const part of parts) expect(sources.includes(part), part).toBe(true)
  })
})
