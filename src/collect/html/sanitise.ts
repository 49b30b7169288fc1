import { Parser } from 'htmlparser2'
import { safeAddress, safeSrcset } from './address.ts'
import { ADDRESSES, ALLOWED, ATTRIBUTES, DROPPED, VOID } from './allowed.ts'
import { escapeHtml } from './entities.ts'

/** Reading ends at this depth: the tokenizer's time grows with its square, and no text is nested so deep. */
const MAX_DEPTH = 1000

/** Picture addresses of scripts that load pictures late, in the order in which they are believed. */
const LATE_SOURCES = ['data-src', 'data-lazy-src', 'data-original', 'data-orig-file']

function attributesOf(name: string, given: Record<string, string>, base: string | null): string {
  let written = ''
  const write = (key: string, value: string): void => {
    written += ` ${key}="${escapeHtml(value)}"`
  }
  for (const [key, value] of Object.entries(given)) {
    if (ADDRESSES.has(key)) {
      if (key === 'src' && name !== 'img' && name !== 'source') continue
      if (key === 'href' && name !== 'a') continue
      const address = safeAddress(value, base)
      if (address !== null) write(key, address)
    } else if (key === 'srcset') {
      const candidates = safeSrcset(value, base)
      if (candidates !== '') write(key, candidates)
    } else if (key === 'class' && (name === 'code' || name === 'pre')) write(key, value)
    else if (ATTRIBUTES.has(key)) write(key, value)
  }
  if (name === 'img' && !/ src="h/.test(written)) {
    const late = LATE_SOURCES.map((key) => safeAddress(given[key] ?? '', base)).find(Boolean)
    if (late) write('src', late)
  }
  return written
}

/**
 * HTML that is safe to keep and show: only the elements and attributes that text is made of, every address absolute
 * and of a harmless scheme, every element closed. No script, handler, style, form or frame comes through. Pure, never
 * throws, and gives the same when given its own result.
 *
 * @param base what relative addresses are relative to; without it they are left out.
 */
export function sanitise(html: string, base: string | null = null): string {
  let out = ''
  let depth = 0
  /** Names of the dropped elements that are open: inside them nothing is written. */
  const dropped: string[] = []
  const open: string[] = []
  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1
      if (depth > MAX_DEPTH) return parser.pause()
      if (DROPPED.has(name)) dropped.push(name)
      if (dropped.length > 0 || !ALLOWED.has(name)) return
      out += `<${name}${attributesOf(name, attributes, base)}>`
      if (!VOID.has(name)) open.push(name)
    },
    ontext(text) {
      if (dropped.length === 0) out += escapeHtml(text)
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
  })
  parser.end(html)
  return (
    out +
    open
      .toReversed()
      .map((name) => `</${name}>`)
      .join('')
  )
}
