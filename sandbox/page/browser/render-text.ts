import type { MessageEntity } from 'grammy/types'
import { copy } from './copy.ts'
import { el } from './element.ts'
import { safeHref } from './links.ts'
import { type Branch, plainText, type Twig, textTree } from './text-tree.ts'

/** What clicks in a text can do. */
export interface TextActions {
  command(text: string): void
  /** Opens an address of the bot's own in the page; `false` if it is another address. */
  openBot(address: string): boolean
}

/** A text with its entities as nodes. Text becomes text nodes only, so nothing in it can become markup. */
export function renderText(
  text: string,
  entities: readonly MessageEntity[] | undefined,
  actions: TextActions,
): Node[] {
  return renderTwigs(textTree(text, entities), actions)
}

function renderTwigs(twigs: readonly Twig[], actions: TextActions): Node[] {
  return twigs.map((twig) =>
    typeof twig === 'string' ? document.createTextNode(twig) : renderBranch(twig, actions),
  )
}

const TAGS = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  code: 'code',
} as const

function renderBranch({ entity, children }: Branch, actions: TextActions): Node {
  const inside = renderTwigs(children, actions)
  const plain = plainText(children)
  switch (entity.type) {
    case 'bold':
    case 'italic':
    case 'underline':
    case 'strikethrough':
    case 'code':
      return el(TAGS[entity.type], {}, ...inside)
    case 'pre':
      return codeBlock(plain, entity.language)
    case 'spoiler':
      return spoiler(inside)
    case 'blockquote':
      return el('blockquote', { dir: 'auto' }, ...inside)
    case 'expandable_blockquote':
      return expandable(inside, plain)
    case 'text_link':
      return link(entity.url, inside, actions)
    case 'url':
      return link(plain, inside, actions)
    case 'email':
      return link(`mailto:${plain}`, inside, actions)
    case 'bot_command':
      return el(
        'button',
        { type: 'button', class: 'command', onclick: () => actions.command(plain) },
        ...inside,
      )
    case 'mention':
    case 'text_mention':
    case 'hashtag':
    case 'cashtag':
      return el('span', { class: 'mention' }, ...inside)
    case 'custom_emoji':
    case 'date_time':
    case 'phone_number':
      return el('span', {}, ...inside)
  }
}

/** A link that opens in a new tab, unless it leads to the bot. An address that must not be opened stays text. */
export function link(address: string, inside: readonly Node[], actions: TextActions): Node {
  const href = safeHref(address)
  if (href === null) return el('span', { class: 'mention' }, ...inside)
  const onclick = (event: Event) => {
    if (actions.openBot(href)) event.preventDefault()
  }
  return el('a', { href, target: '_blank', rel: 'noopener noreferrer', onclick }, ...inside)
}

/** Code with its language and a button that copies it. */
export function codeBlock(code: string, language?: string): Node {
  return el(
    'figure',
    { class: 'code' },
    el(
      'figcaption',
      {},
      el('span', {}, language ?? 'code'),
      el('button', { type: 'button', onclick: () => copy(code) }, 'Copy'),
    ),
    el('pre', { tabindex: 0 }, el('code', {}, code)),
  )
}

/** Text that is covered until somebody opens it, also for screen readers. */
export function spoiler(inside: readonly Node[]): Node {
  const text = el('span', { 'aria-hidden': 'true' }, ...inside)
  const cover = el('span', {
    class: 'spoiler',
    role: 'button',
    tabindex: 0,
    'aria-label': 'Hidden text. Activate to show it.',
  })
  const show = () => {
    cover.classList.add('shown')
    for (const name of ['role', 'tabindex', 'aria-label']) cover.removeAttribute(name)
    text.removeAttribute('aria-hidden')
  }
  cover.addEventListener('click', show, { once: true })
  cover.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    show()
  })
  cover.append(text)
  return cover
}

/** About how much fits into the three lines of a folded quote. */
const FOLDED_CHARACTERS = 150

/** A quote that shows three lines until it is opened. */
export function expandable(inside: readonly Node[], plain: string): Node {
  const quote = el('blockquote', { dir: 'auto' }, el('div', { class: 'quoted' }, ...inside))
  if (plain.length <= FOLDED_CHARACTERS && plain.split('\n').length <= 3) return quote
  quote.classList.add('folded')
  const more = el(
    'button',
    { type: 'button', class: 'more', 'aria-expanded': 'false' },
    'Show more',
  )
  more.addEventListener('click', () => {
    const folded = quote.classList.toggle('folded')
    more.setAttribute('aria-expanded', String(!folded))
    more.textContent = folded ? 'Show more' : 'Show less'
  })
  quote.append(more)
  return quote
}
