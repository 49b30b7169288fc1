import type { ListItem } from '../model/block.ts'
import { type ItemList, nestItems } from '../model/nested-items.ts'

/**
 * Deeper lists are shown on this level. Each takes two of the 16 levels that Telegram allows; what remains is needed for
 * the text of an item and its formatting.
 */
const MAX_DEPTH = 4

/** A list as rich HTML, with nested lists inside their items. */
export function richList(items: readonly ListItem[], prose: (item: ListItem) => string): string {
  return lists(nestItems(items, MAX_DEPTH), prose)
}

function lists(all: readonly ItemList[], prose: (item: ListItem) => string): string {
  return all
    .map(({ numbered, items }) => {
      const inner = items.map(({ item, value, lists: nested }) => {
        const number = value === null ? '' : ` value="${value}"`
        return `<li${number}>${box(item.checked)}<p>${prose(item)}</p>${lists(nested, prose)}</li>`
      })
      const open = numbered === null ? '<ul>' : `<ol${startOf(numbered)}>`
      return `${open}${inner.join('')}</${numbered === null ? 'ul' : 'ol'}>`
    })
    .join('')
}

function startOf({ start, style }: NonNullable<ItemList['numbered']>): string {
  return ` start="${start}"${style === '1' ? '' : ` type="${style}"`}`
}

function box(checked: boolean | null): string {
  if (checked === null) return ''
  return checked ? '<input type="checkbox" checked>' : '<input type="checkbox">'
}
