import type { RichBlock, RichBlockListItem } from 'grammy/types'
import { bad } from '../refusal.ts'
import { type RichElement, type RichNode, without } from './tree.ts'

/**
 * A list of rich HTML. Labels as HTML's rules give them: `start`, `reversed` and `type` of the list, `value` and `type` of
 * an item.
 *
 * @throws Refusal 400 for anything but items in a list
 */
export function richList(
  { tag, attributes, children }: RichElement,
  blocksOf: (nodes: readonly RichNode[]) => RichBlock[],
): RichBlock {
  const items = children.filter((node): node is RichElement => typeof node === 'object')
  const reversed = 'reversed' in attributes
  let next = Number(attributes['start'] ?? (reversed ? items.length : 1))
  return {
    type: 'list',
    items: items.map((item): RichBlockListItem => {
      if (item.tag !== 'li') throw bad(`can't parse rich message: tag "${item.tag}" in a list`)
      const { rest, part } = without(item.children, 'input')
      const box = part ? { has_checkbox: true as const } : {}
      const checked = part && 'checked' in part.attributes ? { is_checked: true as const } : {}
      if (tag === 'ul') return { label: '•', blocks: blocksOf(rest), ...box, ...checked }
      const value = Number(item.attributes['value'] ?? next)
      next = reversed ? value - 1 : value + 1
      const type = styleOf(item.attributes['type'] ?? attributes['type'])
      const label = `${labelOf(value, type)}.`
      const kind = type === '1' ? {} : { type }
      return { label, value, ...kind, blocks: blocksOf(rest), ...box, ...checked }
    }),
  }
}

type Style = NonNullable<RichBlockListItem['type']>

function styleOf(type: string | undefined): Style {
  return type === 'a' || type === 'A' || type === 'i' || type === 'I' ? type : '1'
}

function labelOf(value: number, type: Style): string {
  switch (type) {
    case 'a':
      return letters(value)
    case 'A':
      return letters(value).toUpperCase()
    case 'i':
      return roman(value)
    case 'I':
      return roman(value).toUpperCase()
    case '1':
      return String(value)
  }
}

function letters(value: number): string {
  if (value < 1) return String(value)
  const last = String.fromCharCode(97 + ((value - 1) % 26))
  return value <= 26 ? last : letters(Math.floor((value - 1) / 26)) + last
}

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value)
  const ones = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix']
  const places = ['ivx', 'xlc', 'cdm', 'm'].map((signs, place) => {
    const digit = Math.floor(value / 10 ** place) % 10
    return (ones[digit] ?? '').replace(/[ivx]/g, (sign) => signs['ivx'.indexOf(sign)] ?? '')
  })
  return places.toReversed().join('')
}
