import type { IncomingMessage, ServerResponse } from 'node:http'
import { lookupPath, pathOf } from './address.ts'
import { answerOf } from './answer.ts'
import { articleOf, type Draft, type Published } from './article.ts'
import { articles, stock } from './articles/index.ts'
import type { Fault } from './fault.ts'
import { opmlOf, type SiteFeed } from './opml.ts'
import { requestOf, type SiteRequest } from './request.ts'
import { resourcesOf } from './resource.ts'
import { send } from './send.ts'
import { startSiteServer } from './site-server.ts'
import { sources } from './source.ts'

/** `now` is epoch milliseconds; `port` 0 takes any free one. */
export interface FakeSitesOptions {
  host: string
  port: number
  now: () => number
  /** Where articles are discussed, by their slugs; nowhere by default. */
  discussions?: Readonly<Record<string, string>>
}

/** A published article with its absolute address. */
export type SiteArticle = Published & { url: string }

/** The running fake sites: one server with several made-up news sites. */
export interface FakeSites {
  /** Its address without a trailing slash. */
  readonly url: string
  readonly feeds: readonly SiteFeed[]
  /** Every published article, newest first. */
  readonly articles: readonly SiteArticle[]
  /** Every request so far, oldest first. */
  readonly requests: readonly SiteRequest[]
  /** The feeds as OPML, with an outline for each topic. */
  opml(): string
  /**
   * Publishes an article now: the given one, or the next of the stock; `null` when the stock is used up.
   *
   * @throws RangeError if the address is taken
   */
  publish(draft?: Draft): SiteArticle | null
  /** Makes an address (a path or an absolute URL) fail, for the next `times` requests or until the fault is cleared. */
  fail(address: string, fault: Fault, times?: number): void
  /** Clears the faults of an address, or all of them. */
  clearFaults(address?: string): void
  /** Stops listening and breaks every open connection. */
  close(): Promise<void>
}

/** Starts the fake sites. Their first articles are already published, at times before now. */
export async function startFakeSites({
  host,
  port,
  now,
  discussions = {},
}: FakeSitesOptions): Promise<FakeSites> {
  const openedAt = now()
  const waiting = [...stock]
  const requests: SiteRequest[] = []
  const faults = new Map<string, { fault: Fault; left: number }>()
  let published: Published[] = articles
    .map((article) => {
      const discussion = discussions[article.slug]
      const publishedAt = openedAt - article.minutesAgo * 60_000
      return { ...article, publishedAt, ...(discussion !== undefined && { discussion }) }
    })
    .toSorted((a, b) => b.publishedAt - a.publishedAt)

  const server = await startSiteServer({ host, port, answer, keepRequests: false })
  const { url } = server
  let resources = resourcesOf(published, url, openedAt)

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = lookupPath(request.url ?? '/')
    const fault = takeFault(path)
    const noted = requestOf(request, fault, now())
    requests.push(noted)
    const found = answerOf(noted, resources.get(path), fault)
    if (fault?.kind !== 'hang') noted.status = found.status
    await send(response, found, fault, noted.method)
  }

  function takeFault(path: string): Fault | null {
    const found = faults.get(path)
    if (!found) return null
    found.left -= 1
    if (found.left <= 0) faults.delete(path)
    return found.fault
  }

  const addressed = (article: Published): SiteArticle => ({
    ...article,
    url: url + pathOf(article),
  })

  return {
    url,
    feeds: feedsOf(url),
    get articles() {
      return published.map(addressed)
    },
    requests,
    opml: () => opmlOf('Sample news', feedsOf(url)),
    publish(draft) {
      const article = draft ? articleOf(draft) : waiting.shift()
      if (!article) return null
      if (resources.has(pathOf(article))) throw new RangeError(`${pathOf(article)} is taken`)
      const out = { ...article, publishedAt: now() }
      published = [out, ...published]
      resources = resourcesOf(published, url, openedAt)
      return addressed(out)
    },
    fail: (address, fault, times = Infinity) =>
      void faults.set(lookupPath(address), { fault, left: times }),
    clearFaults(address) {
      if (address === undefined) faults.clear()
      else faults.delete(lookupPath(address))
    },
    close: () => server.close(),
  }
}

function feedsOf(url: string): SiteFeed[] {
  return sources.map((source) => ({
    title: source.title,
    url: url + source.feedPath,
    siteUrl: `${url}/${source.id}/`,
    topic: source.topic,
    language: source.language,
    format: source.format,
  }))
}
