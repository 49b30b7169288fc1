import type { Context, SessionFlavor } from 'grammy'
import type { ChatCards } from '../card-views/card-views.ts'
import type { InspectedUrl } from '../collect/inspect-url.ts'
import type { OnDemand } from '../deliver/on-demand.ts'
import type { Logger } from '../log.ts'
import type { AccessState } from '../model/access.ts'
import type { Session } from '../model/session.ts'
import type { Subscriber } from '../model/subscriber.ts'
import type { Operator } from '../operator/operator.ts'
import type { Store } from '../store/store.ts'
import type { Viewer } from '../store/viewer.ts'
import type { Summariser } from '../summarise/summariser.ts'
import type { ChatLock } from '../telegram/chat-lock.ts'
import type { Download } from '../telegram/download.ts'
import type { Texts, Translate } from '../text/locales.ts'
import type { BotMetrics } from './bot-metrics.ts'
import type { UpdateLimit } from './update-limit.ts'

/** An update on its way through the bot. */
export type Ctx = Context &
  SessionFlavor<Session> & {
    /** The chat's subscriber as it was when the update came. */
    subscriber: Subscriber | undefined
    /** What an admin had decided about the person by then. */
    access: AccessState | undefined
    /** The texts in the chat's language. */
    t: Translate
    /** The store as the chat may use it: the only way of a handler to articles, sources and digests. */
    viewer: Viewer
    /** Cards of what the chat may see. */
    cards: ChatCards
  }

/** What handlers may use of the store apart from `ctx.viewer`: nothing that a chat could name by an id. */
export type BotStore = Pick<
  Store,
  'access' | 'deliveries' | 'interests' | 'profiles' | 'stats' | 'subscribers' | 'userData'
>

/** The settings of a new subscriber. */
export interface Defaults {
  /** Minutes of the day. */
  time: number
  zone: string
  size: number
}

/** Who may use the bot, and how much. */
export interface Limits {
  adminIds: ReadonlySet<number>
  access: 'open' | 'invite' | 'list'
  /** Updates of one person a minute. */
  updatesPerMinute: number
  /** Digests that one chat may ask for within 24 hours. */
  digestsPerDay: number
  /** Sources of its own that one chat may have. */
  ownSources: number
  /** Pages whose link one chat may have summarised within 24 hours. */
  linksPerDay: number
}

/** What answering needs. */
export interface BotDeps {
  store: BotStore
  onDemand: OnDemand
  summariser: Summariser
  texts: Texts
  defaults: Defaults
  limits: Limits
  operator: Operator
  /** Looks at an address that may become a source, with an end in time. Stores nothing and never throws. */
  examine: (address: string) => Promise<InspectedUrl>
  /** Polls new sources now rather than at the next tick. */
  collectSoon: (sourceIds: readonly number[]) => void
  /** Reads the page of an article now, unless it has been read. */
  readNow: (articleId: number) => Promise<void>
  /** Limits how many addresses one person may have examined. */
  looks: UpdateLimit
  download: Download
  now: () => number
  log: Logger
  meter?: BotMetrics
  /** The order of updates over several processes; `null` where one takes them all. */
  turns?: ChatLock | null
}

/** A slash command: one file in `commands/`, its description in `locales/` under `command-NAME`. */
export interface Command {
  name: string
  /** It concerns one person: not offered in groups. */
  privateOnly?: true
  /** It changes what everybody in a chat gets: in groups for administrators. */
  adminOnly?: true
  /** For admins alone, in their private chat; to anybody else it is an unknown command. */
  isAdmin?: boolean
  handle(ctx: Ctx, deps: BotDeps): Promise<void>
}
