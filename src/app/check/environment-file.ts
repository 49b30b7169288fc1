import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { errorCode } from '../../model/error-code.ts'
import { error, type Finding, warning } from './finding.ts'

/** The file `.env` as it was found. */
export interface EnvironmentFile {
  /** Its variables; none if there is no file or it cannot be read. */
  variables: Readonly<Record<string, string>>
  isThere: boolean
  findings: readonly Finding[]
}

/** Others than the owner may read it. */
const OTHERS_READ = 0o004

const NAMED = /^\s*(?:export\s+)?([A-Za-z_][\w.-]*)\s*=(.*)$/

/** Reads `.env` in a folder, with all that is odd about it. Never throws, and tells no value. */
export function readEnvironmentFile(folder: string): EnvironmentFile {
  const path = join(folder, '.env')
  let bytes: Buffer
  try {
    bytes = readFileSync(path)
  } catch (failure) {
    const code = errorCode(failure) ?? 'unknown'
    if (code === 'ENOENT') return { variables: {}, isThere: false, findings: [] }
    const advice = 'Make it a file that the user of the bot may read, or remove it'
    const findings = [error('.env', `cannot be read (${code})`, advice)]
    return { variables: {}, isThere: true, findings }
  }
  if (isUtf16(bytes)) {
    const advice = 'Save it as UTF-8; in PowerShell, `Out-File -Encoding utf8NoBOM`'
    const findings = [error('.env', 'is UTF-16 text, of which nothing is read', advice)]
    return { variables: {}, isThere: true, findings }
  }
  const text = bytes.toString('utf8')
  const findings = [...oddLines(text)]
  if (/^\uFEFF\s*[A-Za-z_]/.test(text)) {
    const advice = 'Save it as UTF-8 without a byte order mark'
    findings.unshift(
      error('.env', 'begins with a byte order mark, so that its first line is not read', advice),
    )
  }
  if (process.platform !== 'win32' && (statSync(path).mode & OTHERS_READ) !== 0) {
    findings.push(warning('.env', 'can be read by every user of this machine', 'chmod 600 .env'))
  }
  const variables = Object.fromEntries(
    Object.entries(parseEnv(text)).flatMap(([name, value]) =>
      value === undefined || name.startsWith('\uFEFF') ? [] : [[name, value] as const],
    ),
  )
  return { variables, isThere: true, findings }
}

/** Lines that say nothing, and names that stand twice with different values. */
function* oddLines(text: string): Generator<Finding> {
  const values = new Map<string, string>()
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|[\r\n]/)
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    if (/^\s*(?:#|$)/.test(line)) continue
    const [, name, rest] = NAMED.exec(line) ?? []
    if (name === undefined || rest === undefined) {
      const problem = `has a line that is not NAME=value, and is ignored: line ${at + 1}`
      yield error('.env', problem, 'Write NAME=value, or # before what is a comment')
      continue
    }
    const value = rest.trim()
    if (values.has(name) && values.get(name) !== value) {
      yield warning(name, 'stands twice in .env, and the last one counts', 'Remove one of them')
    }
    values.set(name, value)
    at += linesWithin(value, lines, at)
  }
}

/** How many further lines a value in quotes goes on for; 0 where its quotes are never closed. */
function linesWithin(value: string, lines: readonly string[], at: number): number {
  const quote = /^["'`]/.exec(value)?.[0]
  if (quote === undefined || value.indexOf(quote, 1) !== -1) return 0
  const end = lines.findIndex((line, index) => index > at && line.includes(quote))
  return end === -1 ? 0 : end - at
}

function isUtf16(bytes: Buffer): boolean {
  const [first, second] = bytes
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
}
