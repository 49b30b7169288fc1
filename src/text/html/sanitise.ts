import { Parser } from 'htmlparser2'
import { ADDRESSES, ALLOWED, ATTRIBUTES, DROPPED, MATH, VOID } from './allowed-tags.ts'
import { decodeEntities, escapeHtml } from './entities.ts'
import { safeAddress, safeSrcset } from './safe-address.ts'

/** Reading ends at this depth: the tokenizer's time grows with its square, and no text is nested so deep. */
const MAX_DEPTH = 1000

/** Picture addresses of scripts that load pictures late, in the order in which they are believed. */
const LATE_SOURCES = ['data-src', 'data-lazy-src', 'data-original', 'data-orig-file']

/** Escapes what could open a tag or end an attribute; references stay as the author wrote them. */
function escapeMarks(text: string): string {
  if (!/[&<>"]/.test(text)) return text
  return text
    .replace(/&(?!#?[a-z0-9]+;)/gi, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** Where an element may have an address: a `src` of anything but a picture would load something else. */
function mayHave(name: string, key: string): boolean {
  if (key === 'href') return name === 'a'
  return key !== 'src' || name === 'img' || name === 'source'
}

function attributesOf(name: string, given: Record<string, string>, base: string | null): string {
  const written = new Map<string, string>()
  for (const [key, value] of Object.entries(given)) {
    if (ADDRESSES.has(key)) {
      const address = mayHave(name, key) ? safeAddress(decodeEntities(value), base) : null
      if (address !== null) written.set(key, escapeHtml(address))
    } else if (key === 'srcset') {
      const candidates = safeSrcset(decodeEntities(value), base)
      if (candidates !== '') written.set(key, escapeHtml(candidates))
    } else if (ATTRIBUTES.has(key) || (key === 'class' && (name === 'code' || name === 'pre'))) {
      written.set(key, escapeMarks(value))
    }
  }
  if (name === 'img' && !written.has('src')) {
    const late = LATE_SOURCES.map((key) => given[key] ?? '').find((value) => value !== '')
    const address = late === undefined ? null : safeAddress(decodeEntities(late), base)
    if (address !== null) written.set('src', escapeHtml(address))
  }
  return [...written].map(([key, value]) => ` ${key}="${value}"`).join('')
}

/**
 * HTML that is safe to keep and show: only the elements and attributes that text is made of, every address absolute
 * and of a harmless scheme, every element closed. No script, handler, style, form or frame comes through. Pure, never
 * throws, and gives the same when given its own result.
 *
 * @param base what relative addresses are relative to; without it they are left out.
 */
export function sanitise(html: string, base: string | null = null): string {
  if (!/[&<]/.test(html)) return escapeMarks(html)
  let out = ''
  let depth = 0
  /** Names of the dropped elements that are open: inside them nothing is written. */
  const dropped: string[] = []
  const open: string[] = []
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1
        if (depth > MAX_DEPTH) return parser.pause()
        if (DROPPED.has(name)) dropped.push(name)
        if (dropped.length > 0) return
        if (MATH.has(name)) out += ' '
        if (!ALLOWED.has(name)) return
        out += `<${name}${attributesOf(name, attributes, base)}>`
        if (!VOID.has(name)) open.push(name)
      },
      ontext(text) {
        if (dropped.length === 0) out += escapeMarks(text)
      },
      onclosetag(name) {
        depth -= 1
        if (dropped.length > 0) {
          if (dropped[dropped.length - 1] === name) dropped.pop()
          return
        }
        if (open[open.length - 1] !== name) return
        open.pop()
        out += `</${name}>`
      },
    },
    { decodeEntities: false },
  )
  parser.end(html)
  return (
    out +
    open
      .toReversed()
      .map((name) => `</${name}>`)
      .join('')
  )
}
