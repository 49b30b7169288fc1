import type { DocumentItem, FeedDocument, Person } from '../../src/collect/parse/document.ts'
import { pageLink } from '../../src/collect/parse/links.ts'

const iso = (time: number | null): string | null =>
  time === null ? null : new Date(time).toISOString()
const people = (all: Person[]): string =>
  all
    .map(({ name, email }) =>
      name !== null && email !== null ? `${name} (${email})` : (name ?? email),
    )
    .join(', ')

function entry(item: DocumentItem, siteUrl: string | null) {
  const { details } = item
  return {
    title: details.titleHtml ?? item.title,
    // The link as the feed has it (the product prefers the address behind a redirecting service); without one, the site.
    link: pageLink(details.links) ?? item.url ?? siteUrl,
    id: item.guid,
    author: people(details.people),
    authors: details.people,
    authorEmail: details.people.find((person) => person.email !== null)?.email,
    published: iso(item.publishedAt),
    updated: iso(item.updatedAt),
    created: iso(details.createdAt),
    expired: iso(details.expiresAt),
    summary: item.summaryHtml,
    content: item.contentHtml,
    contents: [item.contentHtml ?? item.summaryHtml],
    categories: item.categories,
    comments: item.commentsUrl,
    image: item.imageUrl,
    enclosures: item.enclosures,
    links: details.links,
    media_content: details.mediaContents.map((url) => ({ url })),
    media_thumbnail: details.mediaThumbnails.map((url) => ({ url })),
    copyright: details.rights,
    license: details.license,
    publisher: details.publisher,
    sourceTitle: details.sourceTitle,
  }
}

/** The parser's result under the field names of the corpora. */
export function answer(feed: FeedDocument, url: string | null) {
  const { details } = feed
  const siteUrl = feed.siteUrl ?? url
  return {
    encoding: feed.encoding,
    version: feed.format,
    feed: {
      ...details,
      title: details.titleHtml ?? feed.title ?? siteUrl,
      link: siteUrl,
      description: details.descriptionHtml ?? feed.description,
      language: feed.language,
      icon: feed.icon,
      image: details.image ?? feed.icon,
      author: people(details.people),
      authors: details.people,
      authorEmail: details.people.find((person) => person.email !== null)?.email,
      copyright: details.rights,
      published: iso(details.publishedAt),
      updated: iso(details.updatedAt),
    },
    entries: feed.items.map((item) => entry(item, siteUrl)),
  }
}
