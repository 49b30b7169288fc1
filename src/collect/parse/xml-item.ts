import { categoriesIn } from './categories.ts'
import { htmlOf, lineOf, titleOf } from './construct.ts'
import { publicationDate } from './date/publication-date.ts'
import type { DocumentItem, Link, Person } from './document.ts'
import { mediaIn } from './episode.ts'
import { titleFrom } from './feed-title.ts'
import { addressNamed, addressOf, linkedPicture, linksIn, pageLink, pictureNamed } from './links.ts'
import { enclosuresIn, mediaAddresses, mediaPicture, mediaScopes } from './media.ts'
import { authorsIn, namesOf, peopleNamed } from './people.ts'
import { childNamed, childrenNamed, type Element, textNamed, textOf } from './xml/element.ts'

/** What an item inherits from its feed. */
export interface FeedDefaults {
  /** Whether texts without a type are plain text, as in Atom. */
  atom: boolean
  /** Authors of the feed, for items without authors. */
  people: Person[]
  /** What links are relative to because nothing says otherwise; `null` if the server has declared it. */
  assumedBase: string | null
}

/** The first date among the children of these names that is one and does not mean none, epoch ms. */
export function dateNamed(parent: Element, ...names: string[]): number | null {
  for (const name of names) {
    for (const child of childrenNamed(parent, name)) {
      const date = publicationDate(textOf(child))
      if (date !== null) return date
    }
  }
  return null
}

/** The sanitised HTML of the first child of these names that is not empty. */
export function htmlNamed(parent: Element, atom: boolean, ...names: string[]): string | null {
  for (const name of names) {
    for (const child of childrenNamed(parent, name)) {
      const html = htmlOf(child, atom)
      if (html !== null) return html
    }
  }
  return null
}

/** The text, as one line, of the first child of these names that is not empty. */
export function lineNamed(parent: Element, atom: boolean, ...names: string[]): string | null {
  for (const name of names) {
    for (const child of childrenNamed(parent, name)) {
      const line = lineOf(child, atom)
      if (line !== null) return line
    }
  }
  return null
}

/** The text of the first title of these names that is not empty. */
export function titleNamed(parent: Element, atom: boolean, ...names: string[]): string | null {
  for (const name of names) {
    for (const child of childrenNamed(parent, name)) {
      const title = titleOf(child, atom)
      if (title !== null) return title
    }
  }
  return null
}

/** The permalink: an RSS guid unless `isPermaLink="false"`, or an Atom id that looks like a URL. */
function permalink(item: Element): string | null {
  const guid = childNamed(item, 'guid', 'id')
  if (guid === null || guid.attributes['ispermalink']?.trim().toLowerCase() === 'false') return null
  const text = textOf(guid)
  return /^https?:\/\//i.test(text) || (guid.name === 'guid' && text.startsWith('/'))
    ? addressOf(guid, text)
    : null
}

const TITLES = ['title', 'dc:title', 'media:title', 'itunes:title']
const CONTENTS = ['content:encoded', 'content', 'xhtml:body', 'body', 'fullitem', 'xhtml:div']
const SUMMARIES = [
  'description',
  'summary',
  'abstract',
  'itunes:summary',
  'googleplay:description',
  'dc:description',
  'itunes:subtitle',
]

const TEXTS = [...CONTENTS, ...SUMMARIES]

/** Parses an `item` or `entry` of any XML format. */
export function readXmlItem(
  item: Element,
  { atom, people: feedPeople, assumedBase }: FeedDefaults,
): DocumentItem {
  const scopes = mediaScopes(item)
  const inMedia = (name: string, read: typeof lineNamed): string | null =>
    scopes.map((scope) => read(scope, atom, name)).find((text) => text !== null) ?? null
  const links = linksIn(item)
  const about = item.attributes['rdf:about']
  const enclosures = enclosuresIn(item)
  const url =
    addressNamed(item, 'feedburner:origlink') ??
    pageLink(hasEmptyLink(item) ? linksIn(item, true) : links) ??
    permalink(item) ??
    addressOf(item, about) ??
    selfLink(links, assumedBase) ??
    // The only address of an episode may be its file.
    enclosures[0]?.url ??
    null
  takePageAsBase(item, url, assumedBase)
  const contentHtml = htmlNamed(item, atom, ...CONTENTS)
  const summaryHtml = htmlNamed(item, atom, ...SUMMARIES) ?? inMedia('media:description', htmlNamed)
  const ownTitle = titleNamed(item, atom, ...TITLES) ?? inMedia('media:title', titleNamed)
  const ownPeople = authorsIn(item)
  const people = ownPeople.length > 0 ? ownPeople : sourcePeople(item, feedPeople)
  const createdAt = dateNamed(item, 'created', 'dcterms:created')
  const updatedAt = dateNamed(item, 'updated', 'modified', 'dcterms:modified') ?? lastmod(item)
  const publishedAt =
    dateNamed(
      item,
      'pubdate',
      'published',
      'issued',
      'dcterms:issued',
      'dc:date',
      'prism:publicationdate',
      'date',
    ) ?? createdAt
  const source = childNamed(item, 'source')
  const replies = links.find((link) => link.rel === 'replies' && /html/.test(link.type ?? ''))
  return {
    guid: textNamed(item, 'guid', 'id') ?? about ?? textNamed(item, 'dc:identifier'),
    url,
    permalink: permalink(item),
    title: ownTitle ?? titleFrom(summaryHtml ?? contentHtml, url),
    authors: namesOf(people),
    publishedAt: publishedAt ?? updatedAt,
    updatedAt,
    contentHtml,
    summaryHtml,
    categories: categoriesIn(item),
    commentsUrl: addressNamed(item, 'comments') ?? replies?.href ?? null,
    imageUrl:
      mediaPicture(item) ??
      pictureNamed(item, 'itunes:image', 'image', 'googleplay:image') ??
      linkedPicture(item) ??
      enclosures.find((each) => each.type?.startsWith('image/'))?.url ??
      null,
    enclosures,
    media: mediaIn(item, enclosures),
    details: {
      titleHtml: htmlNamed(item, atom, ...TITLES),
      people,
      createdAt,
      expiresAt: dateNamed(item, 'expirationdate', 'expires', 'dcterms:valid'),
      rights: htmlNamed(item, atom, 'rights', 'copyright', 'dc:rights'),
      license: licenseOf(item),
      publisher: namesOf(peopleNamed(item, 'dc:publisher'))[0] ?? null,
      sourceTitle:
        source === null ? null : (titleNamed(source, true, 'title') ?? lineOf(source, false)),
      links,
      mediaContents: mediaAddresses(item, 'media:content'),
      mediaThumbnails: mediaAddresses(item, 'media:thumbnail'),
    },
  }
}

/**
 * Makes links and pictures in the text of an item relative to its page, for which they were written, unless the feed
 * declares a base. The page of another site is not where the text stands.
 */
function takePageAsBase(item: Element, url: string | null, assumedBase: string | null): void {
  if (url === null || assumedBase === null) return
  // Both are normalised: everything up to the slash after the host is the origin.
  const origin = assumedBase.slice(0, assumedBase.indexOf('/', 'https://'.length) + 1)
  if (origin === '' || !url.startsWith(origin)) return
  for (const name of TEXTS) {
    for (const text of childrenNamed(item, name)) {
      if (text.base === assumedBase) text.base = url
    }
  }
}

function hasEmptyLink(item: Element): boolean {
  return childrenNamed(item, 'link').some(({ attributes }) => attributes['href']?.trim() === '')
}

/** The page that an empty reference leads to, unless it is only the feed itself. */
function selfLink(links: Link[], assumedBase: string | null): string | null {
  const url = pageLink(links)
  return url === assumedBase ? null : url
}

/** Authors in the `source` of an entry, where Atom puts those of the original feed; otherwise those of this feed. */
function sourcePeople(item: Element, feedPeople: Person[]): Person[] {
  const source = childNamed(item, 'source')
  const people = source === null ? [] : authorsIn(source)
  return people.length > 0 ? people : feedPeople
}

function lastmod(element: Element): number | null {
  const { lastmod: text } = element.attributes
  return text === undefined ? null : publicationDate(text)
}

/** The address of the licence of an item or feed. */
export function licenseOf(element: Element): string | null {
  return (
    addressNamed(element, 'creativecommons:license', 'cc:license') ??
    linksIn(element).find((link) => link.rel === 'license')?.href ??
    null
  )
}
