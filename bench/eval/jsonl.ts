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

/** `DIR --out FILE`, as every evaluation command takes them, and its switches. Throws with the usage if either is missing. */
export function evalArguments<Switch extends string = never>(
  command: string,
  switches: Switch[] = [],
) {
  const options = Object.fromEntries(switches.map((name) => [name, { type: 'boolean' as const }]))
  const { values, positionals } = parseArgs({
    options: { out: { type: 'string' }, ...options },
    allowPositionals: true,
  })
  const [dir] = positionals
  const { out } = values
  if (dir === undefined || typeof out !== 'string') {
    throw new Error(`usage: npm run ${command} -- DIR --out FILE`)
  }
  const on = new Set(Object.keys(values).filter((name) => name !== 'out'))
  return { dir, out, isOn: (name: Switch) => on.has(name) }
}
