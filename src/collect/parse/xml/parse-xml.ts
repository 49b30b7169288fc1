import { Parser } from 'htmlparser2'
import type { Element } from './element.ts'
import { expandHtmlReferences } from './expand.ts'
import { prefixOf, undeclaredPrefix } from './namespaces.ts'

/**
 * Parsing stops at this depth and keeps what was read. Real feeds with XHTML stay below 40, and the tokenizer's time grows
 * with the square of the depth (measured: 1,000,000 open tags take minutes, 1,000 take no noticeable time).
 */
const MAX_DEPTH = 1000

/** Parents of items. An item that opens anywhere else closes the elements that were left open. */
const HOLDERS = new Set(['channel', 'feed', 'rdf:rdf', 'rss', 'rss11', 'items'])
const ITEMS = new Set(['item', 'entry'])
/** Elements that contain only text: if one of `AFTER_LINES` opens inside, the end tag is missing. */
const LINES = new Set(
  'title link guid pubdate id updated published issued modified category comments language generator'.split(
    ' ',
  ),
)
const AFTER_LINES = new Set([...LINES, ...ITEMS, 'description', 'summary', 'content', 'author'])

interface Open {
  element: Element
  /** The tag name as written, to match the end tag. */
  tag: string
  /** Declared prefix → usual prefix, including those of ancestors. */
  declared: ReadonlyMap<string, string>
}

/**
 * Characters 128 to 159 of windows-1252. In XML and Unicode these are control characters, which no feed intends: they come
 * from text that was never converted.
 */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Replaces C1 control characters by the characters of windows-1252 with the same codes. */
function repairControls(text: string): string {
  if (!/[\u0080-\u009f]/.test(text)) return text
  return text.replace(/[\u0080-\u009f]/g, (char) => WINDOWS_1252[char.charCodeAt(0) - 128] ?? char)
}

function resolve(base: string | null, reference: string): string | null {
  return URL.parse(reference.trim(), base ?? undefined)?.href ?? base
}

/**
 * Parses XML, however broken: missing end tags, bare ampersands, undeclared prefixes and HTML references. Never throws,
 * never recurses, expands no entity and opens no address.
 *
 * @param base address of the document, for `xml:base`.
 * @returns an element without a name that contains the document.
 */
export function parseXml(text: string, base: string | null): Element {
  const root: Element = {
    name: '',
    attributes: {},
    base,
    language: null,
    children: [],
    named: null,
  }
  const bottom: Open = { element: root, tag: '', declared: new Map() }
  const stack = [bottom]
  let open = 0
  const top = (): Open => stack.at(-1) ?? bottom

  function declare(attributes: Record<string, string>): ReadonlyMap<string, string> {
    const added = new Map<string, string>()
    for (const [name, value] of Object.entries(attributes)) {
      if (name === 'xmlns') {
        // The outermost element is the feed itself, even in an unknown namespace.
        const prefix = prefixOf(value)
        added.set('', prefix === '?' && stack.length === 1 ? '' : prefix)
      } else if (name.startsWith('xmlns:')) added.set(name.slice(6), prefixOf(value, name.slice(6)))
    }
    const { declared } = top()
    return added.size === 0 ? declared : new Map([...declared, ...added])
  }

  function closeForgotten(name: string): void {
    if (ITEMS.has(name)) {
      const holder = stack.findLastIndex((each) => HOLDERS.has(each.element.name))
      const within = stack.slice(holder + 1)
      // Inside XHTML an `item` is not a feed item.
      if (holder > 0 && !within.some((each) => each.element.name.startsWith('xhtml:'))) {
        stack.length = holder + 1
      }
    } else if (AFTER_LINES.has(name) && LINES.has(top().element.name)) stack.pop()
  }

  const parser = new Parser(
    {
      onopentag(tag, written) {
        open += 1
        if (open > MAX_DEPTH) {
          parser.pause()
          return
        }
        const attributes: Record<string, string> = {}
        for (const [name, value] of Object.entries(written)) {
          attributes[name.toLowerCase()] = repairControls(value)
        }
        const declared = declare(attributes)
        const [local = '', prefix = ''] = tag.toLowerCase().split(':', 2).toReversed()
        const known = declared.get(prefix) ?? undeclaredPrefix(prefix)
        const name = known === '' ? local : `${known}:${local}`
        closeForgotten(name)
        const { element: parent } = top()
        // CDF has its own attribute for the base.
        const relative =
          attributes['xml:base'] ?? (name === 'channel' ? attributes['base'] : undefined)
        const element: Element = {
          name,
          attributes,
          base: relative === undefined ? parent.base : resolve(parent.base, relative),
          language: attributes['xml:lang'] ?? parent.language,
          children: [],
          named: null,
        }
        parent.children.push(element)
        parent.named ??= new Map()
        const alike = parent.named.get(name)
        if (alike) alike.push(element)
        else parent.named.set(name, [element])
        stack.push({ element, tag, declared })
      },
      ontext(given) {
        const piece = repairControls(given)
        const { children } = top().element
        const last = children.length - 1
        if (typeof children[last] === 'string') children[last] += piece
        else children.push(piece)
      },
      onclosetag(tag) {
        open -= 1
        const index = stack.findLastIndex((each) => each.tag === tag)
        if (index > 0) stack.length = index
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(expandHtmlReferences(text))
  return root
}
