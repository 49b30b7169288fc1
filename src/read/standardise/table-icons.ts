import { type DomDocument, type DomElement, elementsNamed } from '../dom.ts'
import type { PageElements } from './page-elements.ts'
import { hasText } from './visible-text.ts'

/** Writes what the icon in an otherwise empty table cell means: ✓ or ✗, or its label. */
export function standardiseTableIcons(page: PageElements, document: DomDocument): void {
  for (const name of CELLS) {
    for (const cell of page.named(name)) {
      if (!cell.firstElementChild || hasText(cell)) continue
      for (const icon of elementsNamed(cell, ICONS)) {
        const meaning = meaningOf(icon)
        if (meaning === null) continue
        const text = document.createTextNode(meaning.text)
        if (meaning.isPicture) cell.appendChild(text)
        else icon.replaceWith(text)
        break
      }
    }
  }
}

/** `isPicture`: whether it is more than a sign, so that the picture itself is worth showing too. */
function meaningOf(icon: DomElement): { text: string; isPicture: boolean } | null {
  if (icon.localName === 'input') {
    return { text: icon.hasAttribute('checked') ? YES : NO, isPicture: false }
  }
  const label = (LABELS.map((name) => icon.getAttribute(name)).find(Boolean) ?? '').trim()
  const said = label === '' ? icon.className : label
  if (NO_WORDS.test(said)) return { text: NO, isPicture: false }
  if (YES_WORDS.test(said)) return { text: YES, isPicture: false }
  return label === '' || FILE_NAME.test(label)
    ? null
    : { text: label, isPicture: icon.localName === 'img' }
}

const CELLS = ['td', 'th']
const ICONS = new Set(['img', 'svg', 'i', 'span', 'input'])
const LABELS = ['alt', 'aria-label', 'title']
const YES = '✓'
const NO = '✗'
const FILE_NAME = /\.(?:png|jpe?g|gif|svg|webp)$/i
const word = (words: string): RegExp => new RegExp(`(?:^|[\\s_-])(?:${words})(?:$|[\\s_-])`, 'i')
const NO_WORDS = word(
  'no|not|false|cross|times|xmark|x-mark|unsupported|unavailable|unchecked|❌|✗|✘',
)
const YES_WORDS = word('yes|true|check|checked|checkmark|tick|supported|available|✅|✓|✔')
