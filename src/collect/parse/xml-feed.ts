import type { Feed } from '../feed.ts'
import { categoriesIn } from './categories.ts'
import { parseDate } from './date/parse-date.ts'
import type { FeedDocument } from './document.ts'
import { addressNamed, linkedPicture, linksIn, pageLink, pictureNamed } from './links.ts'
import { NotAFeed } from './not-a-feed.ts'
import { authorsIn, namesOf, peopleNamed } from './people.ts'
import {
  childNamed,
  childrenNamed,
  type Element,
  pushChildren,
  textNamed,
  textOf,
} from './xml/element.ts'
import { parseXml } from './xml/parse-xml.ts'
import { dateNamed, htmlNamed, licenseOf, lineNamed, readXmlItem, titleNamed } from './xml-item.ts'

const TITLES = ['title', 'dc:title', 'itunes:title', 'media:title']
const DESCRIPTIONS =
  'description subtitle tagline abstract dc:description itunes:subtitle itunes:summary'.split(' ')

const ROOTS = new Set(['rss', 'rdf:rdf', 'feed', 'channel', 'rss11'])
const PAGE = /<(?:!doctype\s+html|html|head|body)[\s>]/i

/** Minutes of the periods of the syndication module. */
const PERIODS = new Map([
  ['hourly', 60],
  ['daily', 1440],
  ['weekly', 10_080],
  ['monthly', 43_200],
  ['yearly', 525_600],
])

/** How many elements to search for a feed nested in another document. */
const MAX_ELEMENTS = 1000

function rootOf(document: Element): Element | null {
  // The feed may be nested in a page or a fragment. Breadth-first: the queue grows in the loop.
  const queue: Element[] = [document]
  for (const [at, next] of queue.entries()) {
    if (at === MAX_ELEMENTS) break
    const inside = next.children.filter((child): child is Element => typeof child !== 'string')
    const found = inside.find((child) => ROOTS.has(child.name))
    if (found) return found
    for (const child of inside.slice(0, MAX_ELEMENTS)) queue.push(child)
  }
  return null
}

function formatOf(root: Element, channel: Element): Feed['format'] {
  if (root.name === 'feed') return 'atom'
  if (root.name === 'rdf:rdf' || root.name === 'rss11') return 'rdf'
  const { href, lastmod, base } = channel.attributes
  const cdf = href ?? lastmod ?? base ?? childNamed(channel, 'abstract')
  return root.name === 'channel' && cdf ? 'cdf' : 'rss'
}

/** Items in all places: in the channel, next to it (RSS 1.0), in an `items` list, in nested channels (CDF). */
function itemsIn(root: Element): Element[] {
  const items: Element[] = []
  const open = [root]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const item of childrenNamed(next, 'item', 'entry')) items.push(item)
    pushChildren(open, childrenNamed(next, 'channel', 'items'))
  }
  return items
}

function ttlOf(channel: Element): number | null {
  const minutes = Number(textNamed(channel, 'ttl') ?? Number.NaN)
  if (Number.isFinite(minutes) && minutes > 0) return Math.round(minutes)
  const period = PERIODS.get(textNamed(channel, 'sy:updateperiod')?.toLowerCase() ?? '')
  const times = Number(textNamed(channel, 'sy:updatefrequency') ?? 1)
  return period !== undefined && times > 0 ? Math.max(1, Math.round(period / times)) : null
}

function skipHoursOf(channel: Element): number[] {
  const hours = childrenNamed(channel, 'skiphours').flatMap((each) => childrenNamed(each, 'hour'))
  const numbers = hours.map((hour) => (/^\d{1,2}$/.test(textOf(hour)) ? Number(textOf(hour)) : 99))
  // RSS 0.91 counts 1 to 24, RSS 2.0 counts 0 to 23.
  return [...new Set(numbers.filter((hour) => hour <= 24).map((hour) => hour % 24))].toSorted(
    (a, b) => a - b,
  )
}

function isSameOrigin(a: string, b: string): boolean {
  return URL.parse(a)?.origin === URL.parse(b)?.origin
}

/**
 * Feeds delivered from another origin (a service, a mirror, another scheme) keep their original relative links: makes
 * links that were relative to the document relative to the site.
 */
function rebase(root: Element, from: string, to: string): void {
  const open = [root]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.base === from) next.base = to
    for (const child of next.children) if (typeof child !== 'string') open.push(child)
  }
}

/**
 * Parses RSS, RDF, Atom and CDF in all versions.
 *
 * @param base what relative links are relative to if the document does not declare a base.
 * @param isBaseDeclared whether the server declared `base` (`Content-Location`), so that it is reliable.
 * @throws NotAFeed
 */
export function readXmlFeed(
  text: string,
  base: string | null,
  isBaseDeclared: boolean,
): Omit<FeedDocument, 'encoding'> {
  const root = rootOf(parseXml(text, base))
  if (root === null) {
    const html = PAGE.test(text)
    throw new NotAFeed(html ? 'a web page, not a feed' : 'no feed in the document', html)
  }
  const channel = (root.name === 'channel' ? root : childNamed(root, 'channel')) ?? root
  const format = formatOf(root, channel)
  const atom = format === 'atom'
  const links = linksIn(channel)
  const siteUrl = pageLink(links)
  const isMoved =
    !isBaseDeclared && siteUrl !== null && base !== null && !isSameOrigin(siteUrl, base)
  if (isMoved) rebase(root, base, siteUrl)
  const assumedBase = isBaseDeclared ? null : isMoved ? siteUrl : base
  const authors = authorsIn(channel)
  const technical = namesOf(peopleNamed(channel, 'webmaster'))[0] ?? null
  const editors = authors.length > 0 ? authors : peopleNamed(channel, 'managingeditor', 'webmaster')
  const picture = (...names: string[]): string | null =>
    pictureNamed(channel, ...names) ?? pictureNamed(root, ...names)
  const image = childNamed(channel, 'image') ?? childNamed(root, 'image')
  const updated = channel.attributes['lastmod']
  return {
    format,
    title: titleNamed(channel, atom, ...TITLES) ?? siteUrl,
    description: lineNamed(channel, atom, ...DESCRIPTIONS),
    siteUrl,
    selfUrl: links.find((link) => link.rel === 'self')?.href ?? null,
    language: textNamed(channel, 'language', 'dc:language') ?? (channel.language || null),
    icon: picture('icon', 'image', 'logo', 'itunes:image') ?? linkedPicture(channel),
    ttlMinutes: ttlOf(channel),
    skipHours: skipHoursOf(channel),
    webMaster: technical,
    items: itemsIn(root).map((item) => readXmlItem(item, { atom, people: editors, assumedBase })),
    details: {
      titleHtml: htmlNamed(channel, atom, ...TITLES),
      descriptionHtml: htmlNamed(channel, atom, ...DESCRIPTIONS),
      id: textNamed(channel, 'id', 'guid') ?? channel.attributes['rdf:about'] ?? null,
      people: editors,
      publishedAt: dateNamed(
        channel,
        'pubdate',
        'published',
        'issued',
        'dc:date',
        'dcterms:issued',
        'created',
        'dcterms:created',
      ),
      updatedAt:
        dateNamed(channel, 'updated', 'lastbuilddate', 'modified', 'dcterms:modified') ??
        (updated === undefined ? null : parseDate(updated)),
      categories: categoriesIn(channel),
      rights: htmlNamed(channel, atom, 'rights', 'copyright', 'dc:rights'),
      license: licenseOf(channel),
      generator: textNamed(channel, 'generator') ?? addressNamed(channel, 'admin:generatoragent'),
      publisher:
        namesOf(peopleNamed(channel, 'dc:publisher', 'webmaster', 'itunes:owner'))[0] ?? null,
      docs: addressNamed(channel, 'docs'),
      info: htmlNamed(channel, atom, 'info'),
      image: picture('logo', 'image', 'itunes:image') ?? linkedPicture(channel),
      imageLink: image === null ? null : pageLink(linksIn(image)),
      links,
    },
  }
}
