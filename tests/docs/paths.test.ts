import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

// A path in the documentation that does not exist sends a newcomer looking for it.
const root = join(import.meta.dirname, '../..')
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'PRIVACY.md',
  ...globSync('docs/*.md', { cwd: root }),
]
const folders = new Set(
  readdirSync(root, { withFileTypes: true })
    // What a build makes is not there in a fresh clone.
    .filter((entry) => entry.isDirectory() && entry.name !== 'dist')
    .map(({ name }) => name),
)
/** Stands for a name that the reader chooses. */
const PLACEHOLDER = /NAME|NNN|CODE|…|[<>{}]/

/** The paths in backticks that begin with a folder of the repository; a line or heading after them is cut off. */
function pathsIn(text: string): string[] {
  const quoted = Array.from(text.matchAll(/`([^`\s]+\/[^`\s]*)`/g), ([, path]) => path ?? '')
  const paths = quoted
    .filter((path) => folders.has(path.split('/')[0] ?? '') && !PLACEHOLDER.test(path))
    .map((path) => path.replace(/[:#].*$/, ''))
  return [...new Set(paths)]
}

const exists = (path: string) =>
  path.includes('*') ? globSync(path, { cwd: root }).length > 0 : existsSync(join(root, path))

describe.each(documents)('the paths in %s', (document) => {
  test('exist', () => {
    const missing = pathsIn(readFileSync(join(root, document), 'utf8')).filter(
      (path) => !exists(path),
    )
    expect(missing).toEqual([])
  })
})

test('a path is recognised by its folder; placeholders are left out', () => {
  const text = 'See `src/main.ts:3`, `docs/*.md`, `commands/NAME.ts`, `node/else.ts` and `/switch`.'
  expect(pathsIn(text)).toEqual(['src/main.ts', 'docs/*.md'])
  expect(exists('src/no-such-file.ts')).toBe(false)
  expect(exists('src/no-such-*.ts')).toBe(false)
})
