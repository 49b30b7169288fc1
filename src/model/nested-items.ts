import type { ListItem } from './block.ts'
import { type NumberStyle, readMarker } from './list-marker.ts'

/** A list as markup nests it: neighbouring items that have bullets, or numbers of one style. */
export interface ItemList {
  /** What its numbers look like and where they begin; `null` for bullets. */
  readonly numbered: { readonly start: number; readonly style: NumberStyle } | null
  readonly items: readonly NestedItem[]
}

export interface NestedItem {
  readonly item: ListItem
  /** Its number if that does not follow the one before; otherwise `null`. */
  readonly value: number | null
  /** The lists inside of it. */
  readonly lists: readonly ItemList[]
}

/** An item with the items of the lists nested in it. */
interface Node {
  item: ListItem
  inner: Node[]
}

/**
 * The items of a list block as lists with lists inside. A new list begins where numbers give way to bullets or to numbers of another
 * style. Lists deeper than `maxDepth` levels are put on the last one.
 */
export function nestItems(items: readonly ListItem[], maxDepth: number): ItemList[] {
  const depthOf = (node: Node | undefined) => Math.min(node?.item.depth ?? 0, maxDepth - 1)
  const roots: Node[] = []
  const open: Node[] = []
  for (const item of items) {
    const node: Node = { item, inner: [] }
    while (open.length > 0 && !(depthOf(open.at(-1)) < depthOf(node))) open.pop()
    // A list that was split by a listing may begin with a nested item; it has no parent then.
    const parent = open.at(-1)
    if (parent) parent.inner.push(node)
    else roots.push(node)
    open.push(node)
  }
  return listsOf(roots)
}

function listsOf(nodes: readonly Node[]): ItemList[] {
  const lists: { numbered: ItemList['numbered']; items: NestedItem[] }[] = []
  let next = 0
  for (const { item, inner } of nodes) {
    const number = item.marker === null ? null : readMarker(item.marker)
    let list = lists.at(-1)
    if (list === undefined || list.numbered?.style !== number?.style) {
      list = { numbered: number && { start: number.value, style: number.style }, items: [] }
      lists.push(list)
      next = number?.value ?? 0
    }
    const value = number !== null && number.value !== next ? number.value : null
    next = (number?.value ?? 0) + 1
    list.items.push({ item, value, lists: listsOf(inner) })
  }
  return lists
}
