import type { Enclosure } from '../feed.ts'
import { addressOf } from './links.ts'
import { childrenNamed, type Element, textNamed } from './xml/element.ts'

/** Elements that may contain Media RSS: the item itself, its groups and its contents. */
export function mediaScopes(item: Element): Element[] {
  const groups = childrenNamed(item, 'media:group')
  const holders = [item, ...groups]
  return [...holders, ...holders.flatMap((holder) => childrenNamed(holder, 'media:content'))]
}

function lengthOf(text: string | undefined): number | null {
  return text !== undefined && /^\s*\d{1,15}\s*$/.test(text) ? Number(text) : null
}

const isPicture = (element: Element): boolean =>
  element.attributes['medium'] === 'image' ||
  (element.attributes['type'] ?? '').startsWith('image/') ||
  (element.attributes['type'] === undefined &&
    /\.(?:jpe?g|png|gif|webp|avif)(?:\?|$)/i.test(element.attributes['url'] ?? ''))

/** Files attached to an item, without duplicates: RSS enclosures, Atom links, Media RSS contents other than pictures. */
export function enclosuresIn(item: Element): Enclosure[] {
  const found = new Map<string, Enclosure>()
  const add = (element: Element, address: string | null): void => {
    if (address === null || found.has(address)) return
    const { type, length, filesize } = element.attributes
    found.set(address, { url: address, type: type || null, length: lengthOf(length ?? filesize) })
  }
  const original = textNamed(item, 'feedburner:origenclosurelink')
  for (const element of childrenNamed(item, 'enclosure')) {
    const { url, href } = element.attributes
    add(element, addressOf(element, (found.size === 0 ? original : null) ?? url ?? href))
  }
  for (const element of childrenNamed(item, 'link')) {
    if (element.attributes['rel']?.trim().toLowerCase() === 'enclosure') {
      add(element, addressOf(element, element.attributes['href']))
    }
  }
  for (const scope of mediaScopes(item)) {
    for (const element of childrenNamed(scope, 'media:content')) {
      if (!isPicture(element)) add(element, addressOf(element, element.attributes['url']))
    }
  }
  return [...found.values()]
}

/** Addresses in the Media RSS elements of this name, in document order. */
export function mediaAddresses(item: Element, name: 'media:content' | 'media:thumbnail'): string[] {
  return mediaScopes(item)
    .flatMap((scope) => childrenNamed(scope, name))
    .map((element) => addressOf(element, element.attributes['url']))
    .filter((address) => address !== null)
}

/** The picture that Media RSS gives for an item: preferably in full size, otherwise a thumbnail. */
export function mediaPicture(item: Element): string | null {
  const full = mediaScopes(item)
    .flatMap((scope) => childrenNamed(scope, 'media:content'))
    .filter(isPicture)
    .map((element) => addressOf(element, element.attributes['url']))
    .find((address) => address !== null)
  return full ?? mediaAddresses(item, 'media:thumbnail')[0] ?? null
}
