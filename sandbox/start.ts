import { isIPv6 } from 'node:net'
import type { Logger } from '../src/log.ts'
import { Clock } from './clock.ts'
import { addDemoUsers } from './demo-users.ts'
import { MailRoom } from './mail/mail-room.ts'
import { handWritten } from './model/hand-written.ts'
import { startModelServer } from './model/server.ts'
import { actions } from './page/actions.ts'
import { createApp } from './page/app.ts'
import { listen } from './page/listen.ts'
import { relay } from './page/relay.ts'
import { Stream } from './page/stream.ts'
import { chatViews } from './page/views.ts'
import type { State } from './page/wire.ts'
import { Panel } from './panel/panel.ts'
import type { Product } from './product.ts'
import { startFakeChannels } from './sites/channels/fake-channels.ts'
import { writtenSummaries } from './sites/articles/index.ts'
import { openSampleChannels } from './sites/channels/sample-channels.ts'
import { startFakeDiscussions } from './sites/discussions/fake-discussions.ts'
import { sampleDiscussions, sampleThreads } from './sites/discussions/sample-threads.ts'
import { startFakeSites } from './sites/fake-sites.ts'
import { GITHUB_PATH } from './sites/repository.ts'
import { writeSources } from './sources.ts'
import type { TelegramEvent } from './telegram/events.ts'
import { startTelegram } from './telegram/telegram.ts'
import { Zones } from './zones.ts'

export type { Product } from './product.ts'

/** A running sandbox. */
export interface Sandbox {
  /** Address of the chat page. */
  url: string
  botToken: string
  apiRoot: string
  /** A temporary OPML file: the feeds of the fake sites, then the real ones if they were given. */
  sourcesFile: string
  /** `host:port` of the fake sites, channels and discussions, which the fetch guard must let through. */
  allowPrivate: string[]
  /** Where the public pages of the sandbox's channels are. */
  previewRoot: string
  /** Where the sandbox's repository is, in place of GitHub. */
  githubRoot: string
  /** Where the sandbox's discussions are, in place of the APIs of Hacker News. */
  discussionRoot: string
  /** Base URL of the fake model server, for an OpenAI client. */
  modelUrl: string | null
  /** Where newsletters arrive, and the secret with which they are posted. */
  mail: { domain: string; secret: string }
  /** The sandbox's clock, epoch milliseconds. */
  now: () => number
  /** Connects the panel to the running bot. */
  attach(product: Product): void
  close(): Promise<void>
}

export interface SandboxOptions {
  /** Host that the page listens on; everything else is on loopback. */
  host: string
  /** If the port is taken, a free one is used; see `url`. */
  port: number
  /** An OPML file of real sources to use as well. */
  realSources: string | null
  log: Logger
}

const LOOPBACK = '127.0.0.1'
/** How many calls a page gets when it opens. */
const CALLS_SHOWN = 200

/** Starts a local Telegram, the fake sites, a fake model and the chat page. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { host, port, realSources, log } = options
  const clock = new Clock()
  const telegram = await startTelegram({
    now: clock.now,
    bot: { first_name: 'Daybrief', username: 'daybrief_bot' },
  })
  addDemoUsers(telegram)
  const sites = await startFakeSites({
    host: LOOPBACK,
    port: 0,
    now: clock.now,
    discussions: sampleDiscussions,
  })
  const discussions = await startFakeDiscussions({ host: LOOPBACK, passesOn: true })
  for (const thread of sampleThreads) discussions.open(thread)
  const channels = await startFakeChannels({ host: LOOPBACK, now: clock.now })
  openSampleChannels(channels, {
    now: clock.now(),
    page: (path) => sites.url + path,
    picture: `${sites.url}/pictures/valley.png`,
  })
  const model = await startModelServer({
    host: LOOPBACK,
    reply: handWritten(writtenSummaries()),
  })
  const sources = await writeSources(sites.opml(), realSources)

  const mail = new MailRoom({
    messages: (chat) => telegram.chat(chat).messages,
    now: clock.now,
    page: (path) => sites.url + path,
  })
  const panel = new Panel({ clock, telegram, sites, model, mail, changed: () => publishPanel() })
  const zones = new Zones(
    (chat) => panel.zoneOf(chat),
    () => publishChats(),
  )
  const chats = () => chatViews(telegram, (chat) => zones.of(chat))
  const stream = new Stream(
    (): State => ({
      bot: { name: telegram.bot.first_name, username: telegram.bot.username ?? '' },
      sitesUrl: sites.url,
      chats: chats(),
      messages: telegram.chats.flatMap((chat) => [...chat.messages, ...chat.copies.values()]),
      calls: telegram.calls.slice(-CALLS_SHOWN),
      panel: panel.view,
    }),
  )
  const publishPanel = () => stream.publish({ kind: 'panel', panel: panel.view })
  const publishChats = () => stream.publish({ kind: 'chats', chats: chats() })
  telegram.on((event) => {
    for (const sent of relay(event, telegram)) {
      if (sent === 'chats') publishChats()
      else stream.publish(sent)
    }
    const chat = answeredIn(event)
    if (chat !== null)
      zones
        .refresh(chat)
        .catch((err: unknown) =>
          log.warn({ err, chat }, 'the time zone of a chat could not be read'),
        )
  })

  const app = createApp({
    host,
    telegram,
    sitesUrl: sites.url,
    actions: actions(telegram, panel),
    stream,
    log,
  })
  const page = await listen(app, host, port)

  return {
    url: `http://${namedInUrl(host)}:${page.port}/`,
    botToken: telegram.token,
    apiRoot: telegram.url,
    sourcesFile: sources.path,
    allowPrivate: [new URL(sites.url).host, channels.host, discussions.host],
    previewRoot: channels.url,
    githubRoot: sites.url + GITHUB_PATH,
    discussionRoot: discussions.url,
    modelUrl: model.url,
    mail: mail.settings,
    now: clock.now,
    attach: (product) => panel.attach(product),
    async close() {
      await Promise.all([
        page.close(),
        telegram.close(),
        sites.close(),
        channels.close(),
        discussions.close(),
        model.close(),
      ])
      await sources.remove()
    },
  }
}

/** The chat that the bot has just written to: a setting such as the time zone may have changed. */
function answeredIn(event: TelegramEvent): number | null {
  const isBotMessage = event.kind === 'message' && event.message.from?.is_bot === true
  return isBotMessage || event.kind === 'edit' ? event.chat : null
}

/** A host name that a browser on this machine can open. */
function namedInUrl(host: string): string {
  if (host === '0.0.0.0' || host === '::') return LOOPBACK
  return isIPv6(host) ? `[${host}]` : host
}
