import { safeAddress } from '../../text/html/safe-address.ts'
import type { Link } from './document.ts'
import { childrenNamed, type Element, textNamed, textOf } from './xml/element.ts'

/** Resolves an address in an element's text or attribute; `null` if it is empty or not safe. */
export function addressOf(element: Element, text: string | undefined | null): string | null {
  const reference = text?.trim() ?? ''
  return reference === '' ? null : safeAddress(reference, element.base)
}

/**
 * All links of an item or feed: those of Atom with their `rel`, those of RSS as `alternate`, the attribute of CDF.
 *
 * @param skipsEmpty whether to leave out links with an empty reference, which lead to the document itself.
 */
export function linksIn(parent: Element, skipsEmpty = false): Link[] {
  const links: Link[] = []
  for (const child of childrenNamed(parent, 'link')) {
    const { href, rel, type } = child.attributes
    if (skipsEmpty && href?.trim() === '') continue
    // An empty reference is a link to the document itself only in an attribute.
    const address =
      href === undefined
        ? addressOf(child, textOf(child))
        : href.trim() === ''
          ? child.base
          : addressOf(child, href)
    if (address === null) continue
    links.push({ href: address, rel: rel?.trim().toLowerCase() || 'alternate', type: type ?? null })
  }
  const own = addressOf(parent, parent.attributes['href'])
  if (own !== null && links.length === 0) links.push({ href: own, rel: 'alternate', type: null })
  return links
}

const PAGE = /html/

/** The link to open in a browser: an `alternate` that is a page, otherwise any `alternate`. */
export function pageLink(links: Link[]): string | null {
  const alternates = links.filter((link) => link.rel === 'alternate')
  const page = alternates.find((link) => link.type === null || PAGE.test(link.type))
  return (page ?? alternates[0])?.href ?? null
}

/** The first valid address among the children of these names, in their text or attributes. */
export function addressNamed(parent: Element, ...names: string[]): string | null {
  for (const name of names) {
    for (const child of childrenNamed(parent, name)) {
      const reference =
        textOf(child) ||
        child.attributes['href'] ||
        child.attributes['url'] ||
        child.attributes['rdf:resource']
      const address = addressOf(child, reference)
      if (address !== null) return address
    }
  }
  return null
}

/** The picture of old podcasts, given by `<itunes:link rel="image">`. */
export function linkedPicture(parent: Element): string | null {
  const link = childrenNamed(parent, 'itunes:link').find(
    (each) => each.attributes['rel'] === 'image',
  )
  return link ? addressOf(link, link.attributes['href']) : null
}

/** The address of a picture element: `<image><url>`, `<itunes:image href>`, `<image>address</image>`. */
export function pictureNamed(parent: Element, ...names: string[]): string | null {
  for (const name of names) {
    for (const child of childrenNamed(parent, name)) {
      const { href, url, 'rdf:resource': resource } = child.attributes
      const reference = textNamed(child, 'url') ?? href ?? url ?? resource ?? textOf(child)
      const address = addressOf(child, reference)
      if (address !== null) return address
    }
  }
  return null
}
