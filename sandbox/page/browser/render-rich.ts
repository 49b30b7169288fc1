import type {
  Message,
  RichBlock,
  RichBlockListItem,
  RichBlockTableCell,
  RichMessageButton,
  RichText,
} from 'grammy/types'
import { copy } from './copy.ts'
import { el } from './element.ts'
import { type KeyActions, tap } from './keyboard.ts'
import { picture } from './preview.ts'
import { codeBlock, expandable, link, spoiler } from './render-text.ts'

/** A rich message: blocks as a small document. For kinds that the bot does not send, only the name of the kind is shown. */
export function renderRich(
  blocks: readonly RichBlock[],
  message: Message,
  sitesUrl: string,
  actions: KeyActions,
): HTMLElement {
  const show = { message, sitesUrl, actions }
  return el(
    'div',
    { class: 'rich', dir: 'auto' },
    ...blocks.map((block) => renderBlock(block, show)),
  )
}

interface Show {
  message: Message
  sitesUrl: string
  actions: KeyActions
}

function renderBlock(block: RichBlock, show: Show): Node {
  const inline = (text: RichText | undefined) => renderInline(text, show)
  const nested = (blocks: readonly RichBlock[]) => blocks.map((one) => renderBlock(one, show))
  switch (block.type) {
    case 'paragraph':
      return el('p', {}, ...inline(block.text))
    case 'heading':
      // The page's own headings end at 2.
      return el(
        'div',
        { class: `heading size-${block.size}`, role: 'heading', 'aria-level': block.size + 2 },
        ...inline(block.text),
      )
    case 'pre':
      return codeBlock(plain(block.text), block.language)
    case 'footer':
      return el('p', { class: 'footer' }, ...inline(block.text))
    case 'divider':
      return el('hr')
    case 'list':
      return el(
        'ul',
        { class: 'labelled' },
        ...block.items.map((item) =>
          el(
            'li',
            {},
            el('span', { class: 'label' }, labelOf(item)),
            el('div', {}, ...nested(item.blocks)),
          ),
        ),
      )
    case 'blockquote':
      return el('blockquote', {}, ...nested(block.blocks), credit(block.credit, show))
    case 'expandable_blockquote':
      return expandable(inline(block.text), plain(block.text))
    case 'pullquote':
      return el('blockquote', { class: 'pull' }, ...inline(block.text), credit(block.credit, show))
    case 'details':
      return el(
        'details',
        { open: block.is_open },
        el('summary', {}, ...inline(block.summary)),
        ...nested(block.blocks),
      )
    case 'table':
      return table(block.cells, block.caption, show)
    case 'photo': {
      const frame = el(
        'figure',
        { class: 'picture' },
        picture(block.photo.at(-1)?.file_id ?? '', show.sitesUrl, () => frame.remove()),
        block.caption ? el('figcaption', {}, ...inline(block.caption.text)) : null,
      )
      return frame
    }
    case 'buttons':
      return el(
        'div',
        { class: 'keyboard inside' },
        el('div', { class: 'row' }, ...block.buttons.map((one) => richButton(one, show))),
      )
    case 'mathematical_expression':
      return el('pre', {}, block.expression)
    case 'anchor':
    case 'animation':
    case 'audio':
    case 'collage':
    case 'document':
    case 'map':
    case 'slideshow':
    case 'thinking':
    case 'video':
    case 'voice_note':
      return el('p', { class: 'footer' }, `(${block.type})`)
  }
}

function table(cells: readonly RichBlockTableCell[][], caption: RichText | undefined, show: Show) {
  const rows = cells.map((row) =>
    el(
      'tr',
      {},
      ...row.map((cell) =>
        el(
          cell.is_header ? 'th' : 'td',
          { colspan: cell.colspan, rowspan: cell.rowspan, class: `to-${cell.align}` },
          ...renderInline(cell.text, show),
        ),
      ),
    ),
  )
  const named = caption === undefined ? null : el('caption', {}, ...renderInline(caption, show))
  return el(
    'div',
    { class: 'table', tabindex: 0 },
    el('table', {}, named, el('tbody', {}, ...rows)),
  )
}

function labelOf({ label, has_checkbox, is_checked, value }: RichBlockListItem): string {
  if (!has_checkbox) return label
  const box = is_checked ? '☑' : '☐'
  return value === undefined ? box : `${label} ${box}`
}

function credit(text: RichText | undefined, show: Show): Node | null {
  return text === undefined ? null : el('cite', {}, ...renderInline(text, show))
}

const TAGS = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  code: 'code',
  marked: 'mark',
  subscript: 'sub',
  superscript: 'sup',
} as const

function renderInline(text: RichText | undefined, show: Show): Node[] {
  if (text === undefined) return []
  if (typeof text === 'string') return [document.createTextNode(text)]
  if (Array.isArray(text)) return text.flatMap((part) => renderInline(part, show))
  if (text.type in TAGS && 'text' in text) {
    const tag = TAGS[text.type as keyof typeof TAGS]
    return [el(tag, {}, ...renderInline(text.text as RichText, show))]
  }
  if (text.type === 'mathematical_expression') return [el('code', {}, text.expression)]
  if (text.type === 'button') return [richButton(text.button, show)]
  const inside = 'text' in text ? renderInline(text.text as RichText, show) : []
  if (text.type === 'spoiler') return [spoiler(inside)]
  if (text.type === 'url') return [link(text.url, inside, show.actions)]
  if (text.type === 'email_address') {
    return [link(`mailto:${text.email_address}`, inside, show.actions)]
  }
  return inside
}

function richButton(button: RichMessageButton, show: Show): HTMLElement {
  const style = button.style === undefined ? 'key' : `key ${button.style}`
  const key = el('button', { type: 'button', class: style }, ...renderInline(button.text, show))
  key.addEventListener('click', () => {
    if ('callback_data' in button) void tap(key, button.callback_data, show.message, show.actions)
    else if ('copy_text' in button) copy(button.copy_text.text)
    else if ('url' in button && !show.actions.openBot(button.url))
      window.open(button.url, '_blank', 'noopener')
  })
  return key
}

function plain(text: RichText): string {
  if (typeof text === 'string') return text
  if (Array.isArray(text)) return text.map(plain).join('')
  return 'text' in text ? plain(text.text as RichText) : ''
}
