import type { Answer } from './feed.ts'

/** A check of a case: at least one of `fields` in `scope` must hold the value. */
export interface Check {
  scope: string
  fields: string[]
  kind: 'text' | 'html' | 'author' | 'url' | 'date' | 'datestr' | 'encoding' | 'version'
  value: unknown
}

/**
 * Whether an answer satisfies a check. The comparison is lenient: plain text without tags and with entities decoded, dates as
 * instants, URLs resolved. In cases about relative links, the links inside the text must be right too.
 */
export function isSatisfied(check: Check, answer: Answer, category: string): boolean {
  const { scope, fields, kind, value } = check
  const base = scope === 'doc' ? answer : dig(answer, scope)
  const areLinks = /^wellformed\/(base|http)/.test(category)
  return fields.some((field) => SAME[kind](dig(base, field) ?? '', value, areLinks))
}

type Same = (given: unknown, wanted: unknown, areLinks: boolean) => boolean

const sameInstant: Same = (given, wanted) => {
  const time = Date.parse(text(given))
  return !Number.isNaN(time) && time === Date.parse(text(wanted))
}
const sameText: Same = (given, wanted, areLinks) => {
  const [left, right] = [text(given), text(wanted)]
  if (flat(left) === flat(right)) return true
  return plain(left) === plain(right) && (!areLinks || targets(left) === targets(right))
}

const SAME: Record<Check['kind'], Same> = {
  text: sameText,
  html: (given, wanted, areLinks) =>
    markup(text(given)) === markup(text(wanted)) || sameText(given, wanted, areLinks),
  date: sameInstant,
  datestr: (given, wanted, areLinks) =>
    sameInstant(given, wanted, areLinks) || flat(text(given)) === flat(text(wanted)),
  url: (given, wanted) =>
    address(text(given)) === address(text(wanted)) || plain(text(given)) === plain(text(wanted)),
  author: (given, wanted) =>
    flat(text(given)) === flat(text(wanted)) ||
    (text(given) !== '' && person(text(given)) === person(text(wanted))),
  encoding: (given, wanted) => text(given) !== '' && label(text(given)) === label(text(wanted)),
  version: (given, wanted) => {
    const [left, right] = [text(given), text(wanted)]
    if (left === '') return false
    if (left.replace(/[\d.]+.*$/, '') === right.replace(/\d+.*$/, '')) return true
    return /^rss(0?90|10|1)/.test(right) && left.startsWith('rdf')
  },
}

function dig(from: unknown, path: string): unknown {
  let at = from
  for (const step of path.split('.')) {
    if (at === null || at === undefined) return undefined
    at = (at as Record<string, unknown>)[step]
  }
  return at
}

const text = (value: unknown): string => String(value)
const flat = (value: string): string => value.replace(/[\s\u00a0]+/g, ' ').trim()

const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
}

function decoded(value: string): string {
  return value.replace(/&(#x[0-9a-f]+|#\d+|\w+);?/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return NAMED[name] ?? whole
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    // As in HTML, character references 128 to 159 mean windows-1252.
    if (code >= 128 && code < 160)
      return new TextDecoder('windows-1252').decode(Uint8Array.of(code))
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

/** Normalises HTML: quotes, whitespace between tags, self-closing tags, the case of names. */
function markup(value: string): string {
  return flat(value)
    .replace(/>\s+</g, '><')
    .replaceAll("'", '"')
    .replace(/\s*\/>/g, '>')
    .replace(/&(quot|#34|#39|apos);/g, '"')
    .replace(/<(\/?)(\w+)/g, (_, slash: string, name: string) => `<${slash}${name.toLowerCase()}`)
}

const TAG = /<\/?[a-z!?][^>]*>/gi

function plain(value: string): string {
  const bare = decoded(flat(value).replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, ' '))
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(TAG, ' ')
  return flat(decoded(bare).replace(TAG, ' '))
}

function targets(value: string): string {
  const attribute =
    /\b(?:href|src|cite|action|longdesc|usemap|background|codebase|classid|data|profile)\s*=\s*["']?([^"'\s>]+)/gi
  return [...value.matchAll(attribute)]
    .map(([, target = '']) => decoded(target))
    .toSorted()
    .join(' ')
}

function address(value: string): string {
  return URL.parse(value.trim())?.href ?? value.trim()
}

function person(value: string): string {
  const name = plain(value)
    .replace(/[<(]?[\w.+-]+@[\w.-]+[>)]?/g, '')
    .replace(/[()<>]/g, ' ')
  return flat(name) || plain(value)
}

function label(value: string): string {
  try {
    return new TextDecoder(value.trim()).encoding
  } catch {
    return value.toLowerCase()
  }
}
