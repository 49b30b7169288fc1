import type { ListItem, Prose } from '../../model/block.ts'
import { markerOf } from '../../model/list-marker.ts'
import type { BlockDraft } from './block-draft.ts'
import type { ListNumbering } from './list-numbering.ts'
import { joinLines, slice } from './prose.ts'

/** A list that is open, with the item that is being read. */
interface Level {
  numbering: ListNumbering
  /** Number of the next item. */
  next: number
  inItem: boolean
  marker: string | null
  checked: boolean | null
  /** Whether the item has text. */
  written: boolean
  /** Whether a block has split the list within this item. */
  cut: boolean
}

/**
 * Collects the items of a list and of the lists nested in it. Code, quotes, tables and pictures inside an item split the
 * list; it continues after them with the next number.
 */
export class ListBuilder {
  private readonly levels: Level[] = []
  private readonly order: number
  private items: ListItem[] = []
  private linkShares: number[] = []

  constructor(order: number) {
    this.order = order
  }

  /** Begins a list, nested in the current item of the list that is open. */
  open(numbering: ListNumbering): void {
    this.levels.push({
      numbering,
      next: numbering.start,
      inItem: false,
      marker: null,
      checked: null,
      written: false,
      cut: false,
    })
  }

  close(): void {
    this.levels.pop()
  }

  /**
   * @param value the number that the item sets for itself
   * @param checked whether a task is done; null if the item is not a task
   */
  beginItem(value: number | null, checked: boolean | null): void {
    const level = this.levels.at(-1)
    if (!level) return
    const { style, step } = level.numbering
    const number = value ?? level.next
    level.next = number + step
    level.marker = style === null ? null : markerOf(number, style)
    level.checked = checked
    level.inItem = true
    level.written = false
    level.cut = false
  }

  endItem(): void {
    const level = this.levels.at(-1)
    if (level) level.inItem = false
  }

  /** Whether the current item has text of its own. */
  get written(): boolean {
    return this.levels.at(-1)?.written ?? false
  }

  /**
   * Whether text that comes now belongs to an item. It does not outside of items, after a block that has split the list,
   * or below a list nested in the item.
   */
  get takesText(): boolean {
    const level = this.levels.at(-1)
    if (!level?.inItem || level.cut) return false
    return !level.written || this.items.at(-1)?.depth === this.depth
  }

  private get depth(): number {
    return this.levels.length - 1
  }

  /** Adds a line of the current item. Only while `takesText`. */
  add(line: Prose, linkShare: number): void {
    const level = this.levels.at(-1)
    const last = this.items.at(-1)
    if (!level) return
    if (level.written && last) {
      this.items[this.items.length - 1] = { ...last, ...joinLines([last, line]) }
      const share = this.linkShares.at(-1) ?? linkShare
      this.linkShares[this.linkShares.length - 1] = Math.min(share, linkShare)
      return
    }
    const task = level.checked === null ? readTask(line) : null
    const checked = task?.checked ?? level.checked
    this.items.push({ depth: this.depth, marker: level.marker, checked, ...(task?.prose ?? line) })
    this.linkShares.push(linkShare)
    level.written = true
  }

  /** Returns the list collected so far, or null if it has no items, and empties the builder. */
  take(): BlockDraft | null {
    const { items, linkShares } = this
    this.items = []
    this.linkShares = []
    for (const level of this.levels) level.cut = true
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
      linkShare: chars === 0 ? 0 : linked / chars,
      itemLinkShares: linkShares,
      quote: 0,
    }
  }
}

/** Reads a task whose box is written as text: "[x] …" (Org, Markdown without the extension) or a character. */
function readTask(line: Prose): { checked: boolean; prose: Prose } | null {
  const box = /^(?:\[([ xX])\]|([☐❏☑☒]))\s+(?=\S)/.exec(line.text)
  if (!box) return null
  const checked = box[1] === undefined ? /[☑☒]/.test(box[2] ?? '') : box[1] !== ' '
  return { checked, prose: slice(line, box[0].length, line.text.length) }
}
