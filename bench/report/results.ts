import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Result } from './subject.ts'

const ROOT = join(import.meta.dirname, '../results')

/** Quick runs have a folder of their own, so that they never overwrite a full run. */
function fileOf(name: string, isQuick: boolean): string {
  return join(ROOT, isQuick ? 'quick' : '', `${name}.json`)
}

export function keepResult(result: Result): void {
  const file = fileOf(result.name, result.isQuick)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(result, null, 1)}\n`)
}

/** A subject's last stored result; `null` if there is none. */
export function lastResult(name: string, isQuick: boolean): Result | null {
  const file = fileOf(name, isQuick)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Result) : null
}
