import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

// What must not be in the product at all, whatever it is used for. What it must do is tested where it is done; the table in
// docs/reliability.md names the tests.
const root = join(import.meta.dirname, '..')
const files = globSync(['src/**/*.ts', 'commands/*.ts'], { cwd: root }).map((path) => ({
  path,
  text: readFileSync(join(root, path), 'utf8'),
}))
const where = (pattern: RegExp, under = '') =>
  files
    .filter(({ path, text }) => path.startsWith(under) && pattern.test(text))
    .map(({ path }) => path)

describe('the product', () => {
  test('is looked through', () => expect(files.length).toBeGreaterThan(300))

  test('starts no other program, so nothing a person writes can reach a shell', () => {
    expect(where(/['"](?:node:)?child_process['"]/)).toEqual([])
  })

  test('starts no thread that sees the environment, where the token stands', () => {
    const threads = files.filter(({ text }) => /\bnew Worker\(/.test(text))
    expect(threads.length).toBeGreaterThan(1)
    const open = threads.filter(({ text }) => !/new Worker\([^{}]*\{[^{}]*\benv: \{\}/.test(text))
    expect(open.map(({ path }) => path)).toEqual([])
  })

  test('runs no text as code', () => {
    expect(where(/(?<![.\w])eval\(|new Function\(|['"](?:node:)?vm['"]/)).toEqual([])
  })

  test('puts no text into SQL: values are parameters, what stands in it literally are its own numbers', () => {
    expect(where(/\bsql\.raw\b|\bsql`[^`]*'\$\{/)).toEqual([])
    const literal = files.flatMap(({ text }) =>
      Array.from(text.matchAll(/\bsql\.lit\((.+?)\)/g), ([, value]) => value),
    )
    // Each of these is a constant of the code or a count; a new one has to be looked at before it is added here.
    expect(new Set(literal)).toEqual(
      new Set([
        'LATENESS_STEP_MS',
        'DAY',
        'PUNCTUAL_MS',
        '`$[${index}]`',
        'index',
        'passed',
        'step',
      ]),
    )
  })

  test('compares secrets in one place, in constant time', () => {
    // A secret may be compared with `null` and `undefined`: whether there is one is no secret.
    const byHand =
      /\b\w*(?:secret|token|hash)\w*\s*[!=]==?\s*(?!null|undefined)[\w'"]|[!=]==?\s*[\w.]*(?:secret|formToken|metricsToken)\b/i
    expect(where(byHand, 'src/web/')).toEqual([])
    expect(where(byHand, 'src/telegram/webhook')).toEqual([])
    expect(where(/timingSafeEqual/)).toEqual(['src/secret.ts'])
  })

  test('puts no markup together by hand on the operator’s pages', () => {
    expect(where(/hono\/html['"];?[\s\S]*\braw\(/, 'src/web/')).toEqual([])
    expect(where(/parse_mode/, 'src/card/')).toEqual([])
  })
})
