import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

/** Reads a JSON Lines file. The caller declares the type, unchecked: the files are our own evaluation data. */
export function readLines<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)
}

export function writeLines(path: string, lines: readonly object[]): void {
  writeFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
}

/** Parses the arguments of an evaluation command: `DIR --out FILE` and its switches. @throws Error with the usage if one is missing */
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
