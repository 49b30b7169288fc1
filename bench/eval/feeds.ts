import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { parseDate } from '../../src/collect/date/parse-date.ts'
import type { DocumentItem, FeedDocument, Person } from '../../src/collect/parse/document.ts'
import { pageLink } from '../../src/collect/parse/links.ts'
import { parseFeed } from '../../src/collect/parse/parse-feed.ts'

// Reads every case of a corpus of feeds (`manifest.json` and the files it names) and writes what the parser found,
// in the words in which the corpora ask. With `--dates FILE` it reads a list of dates too.

interface Case {
  id: string
  file: string
  url?: string
  headers?: Record<string, string>
}

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
    // The link as the feed writes it (the product prefers the address behind a redirecting service); a reader that
    // has to open something opens the site.
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

function answer(feed: FeedDocument, url: string | null) {
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

function readCases(folder: string): Record<string, unknown> {
  const { cases } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    cases: Case[]
  }
  const answers: Record<string, unknown> = {}
  let refused = 0
  const started = performance.now()
  for (const each of cases) {
    const bytes = new Uint8Array(readFileSync(join(folder, each.file)))
    const url = each.url ?? null
    try {
      answers[each.id] = answer(parseFeed(bytes, { url, headers: each.headers ?? {} }), url)
    } catch (error) {
      refused += 1
      answers[each.id] = { error: String(error) }
    }
  }
  const ms = Math.round(performance.now() - started)
  process.stdout.write(`${cases.length} feeds read in ${ms} ms, ${refused} refused\n`)
  return answers
}

interface Dates {
  feedparser: { input: string; expected: string | null }[]
  miniflux_must_parse: string[]
}

function readDates(file: string): void {
  const dates = JSON.parse(readFileSync(file, 'utf8')) as Dates
  const right = ({ input, expected }: Dates['feedparser'][number]): boolean => {
    const time = parseDate(input)
    return expected === null
      ? time === null
      : time !== null && Math.floor(time / 1000) * 1000 === Date.parse(expected)
  }
  const known = dates.feedparser.filter((each) => each.expected !== null)
  const none = dates.feedparser.filter((each) => each.expected === null)
  const accepted = dates.miniflux_must_parse.filter((each) => parseDate(each) !== null)
  process.stdout.write(
    `dates: ${known.filter(right).length}/${known.length} right, ${none.filter(right).length}/${none.length} refused, ` +
      `${accepted.length}/${dates.miniflux_must_parse.length} accepted\n`,
  )
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, dates: { type: 'string' } },
})
const corpus = process.env['DAYBRIEF_CORPUS']
const folder = positionals[0] ?? (corpus ? join(corpus, 'feeds', 'dev') : undefined)
if (folder === undefined && values.dates === undefined) {
  process.stdout.write('skipped: no folder given and DAYBRIEF_CORPUS is not set\n')
}
if (folder !== undefined) {
  const answers = JSON.stringify(readCases(folder))
  if (values.out !== undefined) writeFileSync(values.out, answers)
}
if (values.dates !== undefined) readDates(values.dates)
