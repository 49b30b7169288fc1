import type { ListItem, Prose } from '../model/block.ts'
import type { BlockDraft } from './block-draft.ts'
import { joinLines } from './prose.ts'

/**
 * Collects the items of a list and of the lists nested in it. Code, quotes and tables inside an item split the list; it
 * continues after them with the next number.
 */
export class ListBuilder {
  /** Nesting depth of the current item; 0 in the outermost list. */
  depth = 0
  /** Whether a block has split the list and no new item has begun since. */
  cut = false
  private readonly ordered: boolean
  private readonly order: number
  /** Number of the current item of the outermost list. */
  private number: number
  /** Number of the next item of the outermost list. */
  private next: number
  private items: ListItem[] = []
  private linkShares: number[] = []

  constructor(ordered: boolean, start: number, order: number) {
    this.ordered = ordered
    this.number = start
    this.next = start
    this.order = order
  }

  /** Begins an item; returns what `endItem` needs. */
  beginItem(): { from: number; depth: number } {
    if (this.depth === 0) {
      this.number = this.next
      this.next += 1
      this.cut = false
    }
    return { from: this.items.length, depth: this.depth }
  }

  add(prose: Prose, linkShare: number): void {
    const marker = this.ordered && this.depth === 0 ? `${this.number}.` : null
    this.items.push({ depth: this.depth, marker, checked: null, ...prose })
    this.linkShares.push(linkShare)
  }

  /** Ends an item: joins its lines into one item; items nested in it stay after it. */
  endItem({ from, depth }: { from: number; depth: number }): void {
    let count = 0
    while (this.items[from + count]?.depth === depth) count += 1
    if (count < 2) return
    const joined = joinLines(this.items.slice(from, from + count))
    const share = Math.min(...this.linkShares.slice(from, from + count))
    const { marker = null, checked = null } = this.items[from] ?? {}
    this.items.splice(from, count, { depth, marker, checked, ...joined })
    this.linkShares.splice(from, count, share)
  }

  /** Returns the list collected so far, or null if it has no items, and empties the builder. */
  take(): BlockDraft | null {
    const { items, linkShares } = this
    this.items = []
    this.linkShares = []
    if (items.length === 0) return null
    const chars = items.reduce((sum, item) => sum + item.text.length, 0)
    const linked = items.reduce(
      (sum, item, index) => sum + item.text.length * (linkShares[index] ?? 0),
      0,
    )
    return {
      block: { kind: 'list', items },
      tag: 'ul',
      order: this.order,
      linkShare: linked / chars,
      itemLinkShares: linkShares,
      quote: 0,
    }
  }
}
