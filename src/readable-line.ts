import { inspect, stripVTControlCharacters, styleText } from 'node:util'

/** Colours of the levels that deserve a look. */
const COLOURS = { warn: 'yellow', error: 'red', fatal: 'red' } as const

/**
 * A finished line of the log, for people at a terminal: the time of day, the level unless it is `info`, the message, and the fields
 * behind it. A line that is no JSON object stays as it is.
 *
 * @param line one JSON object as pino writes it, with its line break
 */
export function readableLine(line: string): string {
  const fields = fieldsOf(line)
  if (fields === null) return line
  const { level, time, msg, err, ...others } = fields
  const word = typeof level === 'string' ? level : ''
  const colour = Object.entries(COLOURS).find(([name]) => name === word)?.[1]
  const head = word === 'info' ? '' : `${word.toUpperCase()} `
  const rest = Object.entries(others).map(([name, value]) => `${name}=${plain(value)}`)
  const text = [head + plain(msg ?? ''), ...rest.map((one) => dim(one))].join('  ')
  const told = colour === undefined ? text : styleText(colour, text)
  return `${dim(clock(time))} ${told}\n${errorLines(err)}`
}

function fieldsOf(line: string): Record<string, unknown> | null {
  try {
    const parsed: unknown = JSON.parse(line)
    const isObject = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
    return isObject ? { ...parsed } : null
  } catch {
    return null
  }
}

/** The time of day on this machine: whoever looks at a terminal looks at its clock. */
function clock(time: unknown): string {
  const at = new Date(typeof time === 'string' || typeof time === 'number' ? time : Number.NaN)
  return Number.isNaN(at.getTime()) ? '--:--:--' : at.toTimeString().slice(0, 8)
}

/** A value on one line. Control characters, which could move the cursor, are left out. */
function plain(value: unknown): string {
  const text =
    typeof value === 'string'
      ? value
      : inspect(value, { breakLength: Number.POSITIVE_INFINITY, depth: 4 })
  return stripVTControlCharacters(text).replace(/\p{Cc}+/gu, ' ')
}

/** The stack of an error below its line, indented; of its causes the names and messages. */
function errorLines(err: unknown): string {
  if (typeof err !== 'object' || err === null) return ''
  const stack: unknown = Reflect.get(err, 'stack')
  const lines = typeof stack === 'string' ? stack.split('\n') : [plain(err)]
  return lines.map((one) => `${dim(`  ${plain(one)}`)}\n`).join('')
}

function dim(text: string): string {
  return styleText('dim', text)
}
