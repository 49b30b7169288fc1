import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

/** The lines of a JSON Lines file. The caller says what is in them: the files are our own evaluation data. */
export function readLines<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)
}

export function writeLines(path: string, lines: readonly object[]): void {
  writeFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
}

/** `DIR --out FILE`, as every evaluation command takes them. Throws with the usage if either is missing. */
export function evalArguments(command: string): { dir: string; out: string } {
  const { values, positionals } = parseArgs({
    options: { out: { type: 'string' } },
    allowPositionals: true,
  })
  const [dir] = positionals
  if (dir === undefined || values.out === undefined) {
    throw new Error(`usage: npm run ${command} -- DIR --out FILE`)
  }
  return { dir, out: values.out }
}
