import type { ListItem } from '../model/block.ts'
import { readMarker } from '../model/list-marker.ts'

/**
 * Deeper lists are shown on this level. Each takes two of the 16 levels that Telegram allows; what remains is needed for
 * the text of an item and its formatting.
 */
const MAX_DEPTH = 4

/** A list as rich HTML, with nested lists inside their items. */
export function richList(items: readonly ListItem[], prose: (item: ListItem) => string): string {
  const roots = nest(items.map((item) => ({ item, inner: [] })))
  return lists(roots, prose)
}

/** An item with the items of the lists nested in it. */
interface Node {
  item: ListItem
  inner: Node[]
}

/** A list that was split by a listing may begin with a nested item; it has no parent then. */
function nest(nodes: readonly Node[]): Node[] {
  const roots: Node[] = []
  const open: Node[] = []
  for (const node of nodes) {
    while (open.length > 0 && !(depthOf(open.at(-1)) < depthOf(node))) open.pop()
    const parent = open.at(-1)
    if (parent) parent.inner.push(node)
    else roots.push(node)
    open.push(node)
  }
  return roots
}

function depthOf(node: Node | undefined): number {
  return Math.min(node?.item.depth ?? 0, MAX_DEPTH - 1)
}

/** Neighbouring items as lists: a new one begins where numbers give way to bullets or to numbers of another style. */
function lists(nodes: readonly Node[], prose: (item: ListItem) => string): string {
  let html = ''
  let open: { tag: 'ul' | 'ol'; style: string; next: number } | null = null
  for (const node of nodes) {
    const number = node.item.marker === null ? null : readMarker(node.item.marker)
    const style = number?.style ?? ''
    if (open === null || open.style !== style) {
      if (open) html += `</${open.tag}>`
      html += number ? `<ol${startOf(number)}>` : '<ul>'
      open = { tag: number ? 'ol' : 'ul', style, next: number?.value ?? 0 }
    }
    const value = number && number.value !== open.next ? ` value="${number.value}"` : ''
    open.next = (number?.value ?? 0) + 1
    html += `<li${value}>${box(node.item.checked)}<p>${prose(node.item)}</p>`
    html += `${lists(node.inner, prose)}</li>`
  }
  return open ? `${html}</${open.tag}>` : html
}

function startOf({ value, style }: { value: number; style: string }): string {
  return ` start="${value}"${style === '1' ? '' : ` type="${style}"`}`
}

function box(checked: boolean | null): string {
  if (checked === null) return ''
  return checked ? '<input type="checkbox" checked>' : '<input type="checkbox">'
}
