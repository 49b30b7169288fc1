import type { IncomingMessage, ServerResponse } from 'node:http'
import { startSiteServer } from '../site-server.ts'
import { contactPage, type PreviewChannel, type PreviewPost, previewPage } from './preview-page.ts'

/** What is behind a name: a channel with or without a public page of posts, or a group. */
export type FakeChannelKind = 'open' | 'closed' | 'group'

/** How the pages are broken: an HTTP status, or markup that nobody knows. */
export type ChannelFault = { status: number; retryAfter?: number } | 'changed'

/** A request as it came in; `at` is epoch milliseconds. */
export interface ChannelRequest {
  at: number
  path: string
}

/** The public pages of made-up Telegram channels, as `t.me` serves them. */
export interface FakeChannels {
  /** Its address without a slash at its end: a `TELEGRAM_PREVIEW_ROOT`. */
  readonly url: string
  /** `host:port`. */
  readonly host: string
  /** Every request so far, oldest first. */
  readonly requests: readonly ChannelRequest[]
  open(channel: PreviewChannel, kind?: FakeChannelKind): void
  /** Publishes a post now, or at a time. Returns its id. */
  post(name: string, body: string, more?: Partial<Omit<PreviewPost, 'id' | 'body'>>): number
  edit(name: string, id: number, body: string): void
  remove(name: string, id: number): void
  /** What answers every request from now on; `null` for the pages themselves. */
  break(fault: ChannelFault | null): void
  /** Stops listening and breaks every open connection. */
  close(): Promise<void>
}

/** Posts on one page, as many as Telegram shows. */
const PAGE = 20

interface FakeChannel {
  channel: PreviewChannel
  kind: FakeChannelKind
  posts: PreviewPost[]
}

/** Starts a server of channels. It has none at first. */
export async function startFakeChannels(options: {
  now: () => number
  host?: string
  port?: number
}): Promise<FakeChannels> {
  const { now, host = '127.0.0.1', port = 0 } = options
  const channels = new Map<string, FakeChannel>()
  const requests: ChannelRequest[] = []
  let fault: ChannelFault | null = null

  const server = await startSiteServer({ host, port, answer, keepRequests: false })

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const path = request.url ?? '/'
    requests.push({ at: now(), path })
    if (fault !== null && fault !== 'changed') {
      if (fault.retryAfter !== undefined) response.setHeader('retry-after', fault.retryAfter)
      response.writeHead(fault.status).end()
      return
    }
    const url = new URL(path, 'http://t.me')
    const [, isPreview, name = ''] = /^\/(s\/)?(\w+)/.exec(url.pathname) ?? []
    const found = channels.get(name.toLowerCase())
    const isOpen = found?.kind === 'open'
    if (isPreview !== undefined && !isOpen) {
      response.writeHead(302, { location: `/${name}` }).end()
      return
    }
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(isPreview === undefined ? aboutPage(name, found) : postsPage(found, url))
  }

  function postsPage(found: FakeChannel | undefined, url: URL): string {
    if (found === undefined) return ''
    const before = Number(url.searchParams.get('before') ?? Number.POSITIVE_INFINITY)
    const posts = found.posts.filter(({ id }) => id < before).slice(-PAGE)
    const page = previewPage(found.channel, posts)
    return fault === 'changed' ? page.replaceAll('js-message_text', 'post-body') : page
  }

  const channelOf = (name: string): FakeChannel => {
    const found = channels.get(name.toLowerCase())
    if (found === undefined) throw new RangeError(`there is no channel ${name}`)
    return found
  }

  return {
    url: server.url,
    host: server.host,
    requests,
    open(channel, kind = 'open') {
      channels.set(channel.name.toLowerCase(), { channel, kind, posts: [] })
    },
    post(name, body, more = {}) {
      const { posts } = channelOf(name)
      const id = (posts.at(-1)?.id ?? 0) + 1
      posts.push({ id, at: now(), body, ...more })
      return id
    },
    edit(name, id, body) {
      const found = channelOf(name)
      found.posts = found.posts.map((post) =>
        post.id === id ? { ...post, body, isEdited: true } : post,
      )
    },
    remove(name, id) {
      const found = channelOf(name)
      found.posts = found.posts.filter((post) => post.id !== id)
    },
    break(given) {
      fault = given
    },
    close: () => server.close(),
  }
}

function aboutPage(name: string, found: FakeChannel | undefined): string {
  if (found === undefined) return contactPage(name, null, `@${name}`)
  const { channel, kind } = found
  const count = channel.subscribers ?? 12_300
  const extra = kind === 'group' ? `${count} members, 14 online` : `${count} subscribers`
  return contactPage(name, channel.title, extra)
}
