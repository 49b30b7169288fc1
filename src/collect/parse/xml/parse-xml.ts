import { Parser } from 'htmlparser2'
import type { Element } from './element.ts'
import { expandHtmlReferences } from './expand.ts'
import { prefixOf, undeclaredPrefix } from './namespaces.ts'
import { repairControls } from './repair.ts'

/**
 * At this depth reading ends and what was read stands: real feeds with XHTML stay below 40, and the tokenizer's time
 * grows with the square of the depth (measured: 1,000,000 open tags take minutes, 1,000 take nothing).
 */
const MAX_DEPTH = 1000

/** Where items stand. An item that opens anywhere else closes whatever was left open. */
const HOLDERS = new Set(['channel', 'feed', 'rdf:rdf', 'rss', 'rss11', 'items'])
const ITEMS = new Set(['item', 'entry'])
/** Elements that hold a line of text: another element of the vocabulary inside means that the end tag is missing. */
const LINES = new Set(
  'title link guid pubdate id updated published issued modified category comments language generator'.split(
    ' ',
  ),
)
const AFTER_LINES = new Set([...LINES, ...ITEMS, 'description', 'summary', 'content', 'author'])

interface Open {
  element: Element
  /** The tag as written, to meet its end. */
  tag: string
  /** Prefix → usual prefix, as declared up to here. */
  declared: ReadonlyMap<string, string>
}

function resolve(base: string | null, reference: string): string | null {
  return URL.parse(reference.trim(), base ?? undefined)?.href ?? base
}

/**
 * Reads XML however broken: missing ends, bare ampersands, undeclared prefixes and references of HTML. Never throws,
 * never recurses, expands no entity and opens no address.
 *
 * @param base address of the document, for `xml:base`.
 * @returns an element without a name that holds the document.
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
  const stack: Open[] = [{ element: root, tag: '', declared: new Map() }]
  let open = 0
  const top = (): Open => stack[stack.length - 1] as Open

  function declare(attributes: Record<string, string>): ReadonlyMap<string, string> {
    const added = new Map<string, string>()
    for (const [name, value] of Object.entries(attributes)) {
      if (name === 'xmlns') {
        // The outermost element is the feed itself, whatever version it says it is.
        const prefix = prefixOf(value)
        added.set('', prefix === '?' && stack.length === 1 ? '' : prefix)
      } else if (name.startsWith('xmlns:')) added.set(name.slice(6), prefixOf(value))
    }
    const { declared } = top()
    return added.size === 0 ? declared : new Map([...declared, ...added])
  }

  function closeForgotten(name: string): void {
    if (ITEMS.has(name)) {
      const holder = stack.findLastIndex((each) => HOLDERS.has(each.element.name))
      const within = stack.slice(holder + 1)
      // Inside XHTML an `item` is somebody's own tag.
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
        // CDF has an attribute of its own for it.
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
