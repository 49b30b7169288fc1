import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { describe, expect, test } from 'vitest'

/** The folders from top to bottom (docs/architecture.md): a file may import what is in its own folder or further down. */
const ORDER = [
  'main',
  'app',
  'web',
  'commands',
  'bot',
  'operator',
  'telegram',
  'deliver',
  'card-views',
  'translate',
  'card',
  'documents',
  'discussion',
  'ask',
  'speech',
  'summarise',
  'digest',
  'cluster',
  'read',
  'collect',
  'jobs',
  'proxy',
  'store',
  'threads',
  'text',
  'model',
  'config',
]

const BELOW_EVERYTHING = [
  'src/bounded-cache.ts',
  'src/config.ts',
  'src/log.ts',
  'src/metrics.ts',
  'src/module-beside.ts',
  'src/operator-error.ts',
  'src/readable-line.ts',
  'src/redact.ts',
  'src/secret.ts',
  'src/secrets-of.ts',
]

const root = join(import.meta.dirname, '..')
const files = globSync(['src/**/*.ts', 'commands/**/*.ts'], { cwd: root }).map((file) =>
  file.split(sep).join('/'),
)

/** The folder of ORDER that a file belongs to; `undefined` for a file that has none. */
function placeOf(file: string): string | undefined {
  const [top = '', name = ''] = file.split('/')
  if (top === 'commands') return 'commands'
  if (file === 'src/main.ts') return 'main'
  // Below everything: each of them may be imported anywhere.
  if (BELOW_EVERYTHING.includes(file)) return 'config'
  return top === 'src' && ORDER.includes(name) ? name : undefined
}

const imports = files.flatMap(importsOf)

function importsOf(file: string) {
  const text = readFileSync(join(root, file), 'utf8')
  return [
    ...text.matchAll(
      /(import type [^']*?|export type [^']*?)?(?:from|import)\s*\(?\s*'(\.[^']+)'/g,
    ),
  ].map(([, type, target = '']) => ({
    file,
    /** Erased before the code runs. */
    typeOnly: type !== undefined,
    target: relative(root, join(root, dirname(file), target))
      .split(sep)
      .join('/'),
  }))
}

describe('imports', () => {
  test('are found at all', () => {
    expect(imports.length).toBeGreaterThan(100)
  })

  test('point one way, types included', () => {
    const wrong = imports.filter(({ file, target }) => {
      const [from, to] = [placeOf(file), placeOf(target)]
      // The sandbox stands beside the product: only the process loads it, and only without a token.
      if (target.startsWith('sandbox/')) return file !== 'src/app/run-bot.ts'
      if (from === undefined || to === undefined) return true
      return ORDER.indexOf(to) < ORDER.indexOf(from)
    })
    expect(wrong).toEqual([])
  })

  test('start from files that have a place', () => {
    expect(files.filter((file) => placeOf(file) === undefined)).toEqual([])
  })

  test('of the sandbox reach the product only for its log', () => {
    const reached = globSync('sandbox/**/*.ts', { cwd: root }).flatMap((file) =>
      importsOf(file.split(sep).join('/')).map(({ target }) => target),
    )
    expect([...new Set(reached)].filter((target) => target.startsWith('src/'))).toEqual([
      'src/log.ts',
    ])
  })

  test('make no cycle, types included', () => {
    const targets = Map.groupBy(imports, ({ file }) => file)
    const done = new Set<string>()
    const cycles: string[] = []
    const walk = (file: string, path: string[]) => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '))
      if (done.has(file) || path.includes(file)) return
      for (const { target } of targets.get(file) ?? []) walk(target, [...path, file])
      done.add(file)
    }
    for (const file of files) walk(file, [])
    expect(cycles).toEqual([])
  })
})
