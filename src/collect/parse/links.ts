import { safeAddress } from '../../text/html/safe-address.ts'
import type { Link } from './document.ts'
import { childrenNamed, type Element, textNamed, textOf } from './xml/element.ts'

/** An address in an element's text or attribute, absolute and harmless, else `null`. */
export function addressOf(element: Element, text: string | undefined | null): string | null {
  const reference = text?.trim() ?? ''
  return reference === '' ? null : safeAddress(reference, element.base)
}

/** All links of an item or feed: Atom's with their roles, RSS's as `alternate`, CDF's attribute. */
export function linksIn(parent: Element): Link[] {
  const links: Link[] = []
  for (const child of childrenNamed(parent, 'link')) {
    const { href, rel, type } = child.attributes
    // An empty reference is a link to the document itself only where an attribute says so.
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

/** The link that a reader follows: an alternate that is a page, else any alternate. */
export function pageLink(links: Link[]): string | null {
  const alternates = links.filter((link) => link.rel === 'alternate')
  const page = alternates.find((link) => link.type === null || PAGE.test(link.type))
  return (page ?? alternates[0])?.href ?? null
}

/** A child's text as an address. */
export function addressNamed(parent: Element, ...names: string[]): string | null {
  for (const name of names) {
    for (const child of childrenNamed(parent, name)) {
      const said =
        textOf(child) ||
        child.attributes['href'] ||
        child.attributes['url'] ||
        child.attributes['rdf:resource']
      const address = addressOf(child, said)
      if (address !== null) return address
    }
  }
  return null
}

/** Old podcasts name their picture by a link of iTunes. */
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
      const said = textNamed(child, 'url') ?? href ?? url ?? resource ?? textOf(child)
      const address = addressOf(child, said)
      if (address !== null) return address
    }
  }
  return null
}
