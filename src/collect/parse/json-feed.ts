import { escapeHtml } from '../../text/html/entities.ts'
import { safeAddress } from '../../text/html/safe-address.ts'
import { sanitise } from '../../text/html/sanitise.ts'
import type { Enclosure } from '../feed.ts'
import { publicationDate } from './date/publication-date.ts'
import type { DocumentItem, FeedDocument, Person } from './document.ts'
import { parseDuration } from './duration.ts'
import { mediaOfFiles } from './episode.ts'
import { titleFrom } from './feed-title.ts'
import { NotAFeed } from './not-a-feed.ts'
import { namesOf } from './people.ts'
import { plainTitle } from './title-text.ts'

type Json = Record<string, unknown>

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A member as text; accepts numbers, since ids often are. `null` for anything else. */
function text(object: Json, name: string): string | null {
  const value = object[name]
  const asText =
    typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : ''
  return asText === '' ? null : asText
}

function list(object: Json, name: string): unknown[] {
  const value = object[name]
  return Array.isArray(value) ? value : []
}

/** Authors from `authors` (version 1.1) and `author` (1.0) without duplicates: many feeds write both. */
function peopleIn(object: Json): Person[] {
  const people = [...list(object, 'authors'), object['authors'], object['author']]
    .map((each) => (typeof each === 'string' ? { name: each } : each))
    .filter(isObject)
    .map((each): Person => ({ name: text(each, 'name'), email: text(each, 'email') }))
    .filter((person) => person.name !== null || person.email !== null)
  return people.filter(
    (each, index) => people.findIndex((other) => other.name === each.name) === index,
  )
}

function readItem(item: Json, base: string | null, feedPeople: Person[]): DocumentItem {
  const address = (name: string): string | null => {
    const value = text(item, name)
    return value === null ? null : safeAddress(value, base)
  }
  const date = (name: string): number | null => publicationDate(text(item, name) ?? '')
  const id = text(item, 'id')
  const url =
    address('url') ?? address('external_url') ?? (id !== null && /^https?:/i.test(id) ? id : null)
  const html = text(item, 'content_html')
  const plain = text(item, 'content_text')
  const summary = text(item, 'summary')
  const plainHtml = plain === null ? null : escapeHtml(plain)
  const contentHtml = html === null ? plainHtml : sanitise(html, base)
  const summaryHtml = summary === null ? null : escapeHtml(summary)
  const own = peopleIn(item)
  const attachments = list(item, 'attachments')
    .filter(isObject)
    .flatMap((each) => attachment(each, base))
  const people = own.length > 0 ? own : feedPeople
  const title = text(item, 'title')
  const updatedAt = date('date_modified')
  return {
    guid: id,
    url,
    permalink: id !== null && /^https?:/i.test(id) ? id : null,
    title:
      title === null ? titleFrom(summaryHtml ?? plainHtml ?? contentHtml, url) : plainTitle(title),
    authors: namesOf(people),
    publishedAt: date('date_published') ?? updatedAt,
    updatedAt,
    contentHtml,
    summaryHtml,
    categories: list(item, 'tags').filter(
      (tag): tag is string => typeof tag === 'string' && tag !== '',
    ),
    commentsUrl: null,
    imageUrl: address('image') ?? address('banner_image'),
    enclosures: attachments.map(({ url: file, type, length }) => ({ url: file, type, length })),
    media: mediaOfFiles(attachments),
    details: {
      titleHtml: null,
      people,
      createdAt: null,
      expiresAt: null,
      rights: null,
      license: null,
      publisher: null,
      sourceTitle: null,
      links: [],
      mediaContents: [],
      mediaThumbnails: [],
    },
  }
}

function attachment(each: Json, base: string | null): (Enclosure & { seconds: number | null })[] {
  const value = text(each, 'url')
  const url = value === null ? null : safeAddress(value, base)
  const size = each['size_in_bytes']
  const length = typeof size === 'number' && Number.isFinite(size) ? size : null
  const seconds = parseDuration(text(each, 'duration_in_seconds') ?? '')
  return url === null ? [] : [{ url, type: text(each, 'mime_type'), length, seconds }]
}

/** A value as it can be stored: PostgreSQL takes no NUL, and half a surrogate pair becomes another character in any database. */
function storable(_: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll('\0', '').toWellFormed() : value
}

/**
 * Parses JSON Feed 1.0 and 1.1.
 *
 * @param base what relative addresses are relative to
 * @throws NotAFeed
 */
export function readJsonFeed(source: string, base: string | null): Omit<FeedDocument, 'encoding'> {
  let feed: unknown
  try {
    feed = JSON.parse(source, storable)
  } catch {
    throw new NotAFeed('broken JSON', false)
  }
  if (!isObject(feed)) throw new NotAFeed('JSON, but not a feed', false)
  const object = feed
  const version = text(object, 'version')
  if (!version?.includes('jsonfeed.org') && !Array.isArray(object['items'])) {
    throw new NotAFeed('JSON, but not a feed', false)
  }
  const address = (name: string): string | null => {
    const value = text(object, name)
    return value === null ? null : safeAddress(value, base)
  }
  const people = peopleIn(object)
  const siteUrl = address('home_page_url')
  const title = text(object, 'title')
  const description = text(object, 'description')
  return {
    format: 'json',
    title: title === null ? siteUrl : plainTitle(title),
    description: description === null ? null : plainTitle(description),
    siteUrl,
    selfUrl: address('feed_url'),
    language: text(object, 'language'),
    icon: address('favicon') ?? address('icon'),
    ttlMinutes: null,
    skipHours: [],
    items: list(object, 'items')
      .filter(isObject)
      .map((item) => readItem(item, base, people)),
    details: {
      titleHtml: null,
      descriptionHtml: null,
      id: null,
      people,
      publishedAt: null,
      updatedAt: null,
      categories: [],
      rights: null,
      license: null,
      generator: null,
      publisher: null,
      docs: null,
      info: null,
      image: address('icon'),
      imageLink: null,
      links: [],
    },
  }
}
