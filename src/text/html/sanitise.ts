import { Parser } from 'htmlparser2'
import { ADDRESSES, ALLOWED, ATTRIBUTES, DROPPED, MATH, VOID } from './allowed-tags.ts'
import { embedLink } from './embed-link.ts'
import { decodeEntities, escapeHtml, escapeKeepingReferences } from './entities.ts'
import { LinkedIds } from './linked-ids.ts'
import { numberStyleOfCss } from './list-style.ts'
import { isListingClass, LISTING_ATTRIBUTES, listingMarkers } from './listing-markup.ts'
import { isRendering, MathSource } from './math-source.ts'
import { isStructureClass } from './structure-markup.ts'
import { safeAddress, safeSrcset } from './safe-address.ts'

/** Parsing stops at this depth: the tokenizer's time grows with its square, and no real text is nested this deep. */
const MAX_DEPTH = 1000

/** Attributes in which lazy-loading scripts keep a picture's address, in order of preference. */
const LAZY_SOURCES = ['data-src', 'data-lazy-src', 'data-original', 'data-orig-file']

/** Whether an element may have this URL attribute. A `src` on anything but a picture would load something else. */
function mayHave(name: string, key: string): boolean {
  if (key === 'href') return name === 'a'
  return key !== 'src' || name === 'img' || name === 'source'
}

/** Whether a class says what an element is, and not how it looks. */
function isKeptClass(name: string, classes: string): boolean {
  if (name === 'code' || name === 'pre') return true
  return isListingClass(classes) || isStructureClass(classes)
}

function attributesOf(
  name: string,
  attributes: Record<string, string>,
  { base, ids }: { base: string | null; ids: LinkedIds },
): string {
  // Most elements have none.
  let hasAny = name === 'img'
  for (const _ in attributes) hasAny = true
  if (!hasAny) return ''
  const written = new Map<string, string>()
  for (const [key, value] of Object.entries(attributes)) {
    if (ADDRESSES.has(key)) {
      const address = mayHave(name, key) ? safeAddress(decodeEntities(value), base) : null
      if (address !== null) written.set(key, escapeHtml(address))
      if (address !== null && key === 'href') ids.addLink(address)
    } else if (key === 'srcset') {
      const candidates = safeSrcset(decodeEntities(value), base)
      if (candidates !== '') written.set(key, escapeHtml(candidates))
    } else if (key === 'id' || ATTRIBUTES.has(key) || LISTING_ATTRIBUTES.has(key)) {
      written.set(key, escapeKeepingReferences(value))
    } else if (key === 'class' && isKeptClass(name, value)) {
      written.set(key, escapeKeepingReferences(value))
    } else if (key === 'style') {
      for (const marker of listingMarkers(name, value)) written.set(marker, '')
      const numbers = name === 'ol' ? numberStyleOfCss(value) : null
      if (numbers) written.set('type', numbers)
    }
  }
  if (name === 'img' && !written.has('src')) {
    const lazySource = LAZY_SOURCES.map((key) => attributes[key] ?? '').find(
      (value) => value !== '',
    )
    const address = lazySource === undefined ? null : safeAddress(decodeEntities(lazySource), base)
    if (address !== null) written.set('src', escapeHtml(address))
  }
  let text = ''
  for (const [key, value] of written) text += ` ${key}="${value}"`
  return text
}

/**
 * Sanitises HTML so that it is safe to store and show: only elements and attributes of text, every address absolute and
 * with a harmless scheme, every element closed. The box of a task becomes ☑ or ☐. No script, handler, style, form or frame remains. Pure, idempotent, never
 * throws.
 *
 * @param base what relative addresses are relative to; without it they are dropped.
 */
export function sanitise(html: string, base: string | null = null): string {
  if (!/[&<]/.test(html)) return escapeKeepingReferences(html)
  let out = ''
  let depth = 0
  /** Names of the dropped elements that are open; inside them nothing is written. */
  const dropped: string[] = []
  const open: string[] = []
  const formula = new MathSource()
  const ids = new LinkedIds()
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1
        if (depth > MAX_DEPTH) return parser.pause()
        formula.open(name, attributes, out.length)
        if (dropped.length === 0) out += embedLink(name, attributes, base)
        if (DROPPED.has(name) || isRendering(attributes) || dropped.at(-1) === name) {
          dropped.push(name)
        }
        if (dropped.length > 0) return
        if (MATH.has(name)) out += ' '
        if (name === 'input' && attributes['type'] === 'checkbox')
          out += 'checked' in attributes ? '☑ ' : '☐ '
        if (!ALLOWED.has(name)) return
        out += `<${name}${attributesOf(name, attributes, { base, ids })}>`
        if (!VOID.has(name)) open.push(name)
      },
      ontext(text) {
        formula.text(text)
        if (dropped.length === 0) out += escapeKeepingReferences(text)
      },
      onclosetag(name) {
        depth -= 1
        if (dropped.length > 0) {
          if (dropped[dropped.length - 1] === name) dropped.pop()
          if (dropped.length === 0 && name === 'script') out = formula.close(name, out)
          else if (name === 'annotation') formula.close(name, out)
          return
        }
        if (name === 'math') out = formula.close(name, out)
        if (open[open.length - 1] !== name) return
        open.pop()
        out += `</${name}>`
      },
    },
    { decodeEntities: false },
  )
  parser.end(html)
  const ends = open.toReversed().map((name) => `</${name}>`)
  return ids.keepLinked(out + ends.join(''))
}
