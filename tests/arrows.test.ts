import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { describe, expect, test } from 'vitest'

/** From the composition root down to the ground: a place may import what stands after it, never before. */
const ORDER = [
  'main',
  'commands',
  'chat',
  'deliver',
  'card',
  'summarise',
  'digest',
  'group',
  'read',
  'collect',
  'store',
  'ground',
]

/** Beside the way of an article: they know no step and are handed what they call. */
const BESIDE = ['jobs', 'web', 'sandbox']

const root = join(import.meta.dirname, '..')
const files = globSync(['src/**/*.ts', 'commands/**/*.ts'], { cwd: root }).map((file) =>
  file.split(sep).join('/'),
)

/** Where a file stands; `ground` is what everything may use: config and log. */
function placeOf(file: string): string {
  const [top = '', folder = ''] = file.split('/')
  if (top === 'commands') return 'commands'
  if (folder === 'config.ts' || folder === 'log.ts') return 'ground'
  // The composition root, a file a role.
  if (folder === 'roles') return 'main'
  return folder.endsWith('.ts') ? 'main' : folder
}

const imports = files.flatMap((file) => {
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
})

describe('imports', () => {
  test('are found at all', () => {
    expect(imports.length).toBeGreaterThan(100)
  })

  test('point one way', () => {
    const wrong = imports.filter(({ file, target }) => {
      const [from, to] = [placeOf(file), placeOf(target)]
      if (from === to || to === 'ground') return false
      if (from === 'main') return false
      if (BESIDE.includes(from) || BESIDE.includes(to)) return true
      return ORDER.indexOf(to) < ORDER.indexOf(from)
    })
    expect(wrong).toEqual([])
  })

  test('stay within folders that have a place', () => {
    const places = new Set([...ORDER, ...BESIDE])
    expect(files.filter((file) => !places.has(placeOf(file)))).toEqual([])
  })

  test('make no cycle between files that run', () => {
    const targets = Map.groupBy(
      imports.filter(({ typeOnly }) => !typeOnly),
      ({ file }) => file,
    )
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
