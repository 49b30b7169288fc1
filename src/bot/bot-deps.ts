import type { Asker } from '../ask/asker.ts'
import type { MailDomain } from '../collect/mail/mail-address.ts'
import type { InspectedUrl } from '../collect/inspect-url.ts'
import type { LeaveOutcome } from '../collect/mail/leave-by-one-click.ts'
import type { OnDemand } from '../deliver/on-demand.ts'
import type { PostOutcome, Target } from '../deliver/pushes/post-signed.ts'
import type { Discussions } from '../discussion/discussions.ts'
import type { DigestMaker } from '../digest/make-digest.ts'
import type { Logger } from '../log.ts'
import type { AccessMode } from '../model/access.ts'
import type { Operator } from '../operator/operator.ts'
import type { Store } from '../store/store.ts'
import type { Summariser } from '../summarise/summariser.ts'
import type { WishReader } from '../summarise/wishes/open-wish-reader.ts'
import type { Download } from '../telegram/download.ts'
import type { Texts } from '../text/locales.ts'
import type { Translator } from '../translate/translator.ts'
import type { Asking } from './ask/asking.ts'
import type { Beside } from './beside.ts'
import type { Listening } from './listen/listening.ts'
import type { BotMetrics } from './bot-metrics.ts'
import type { PerPersonLimit } from './per-person-limit.ts'
import type { WaitingScreens } from './translation/waiting-screens.ts'

/** What handlers may use of the store besides `ctx.viewer`: nothing that a chat could name by an id. */
export type BotStore = Pick<
  Store,
  | 'access'
  | 'deliveries'
  | 'discussions'
  | 'interests'
  | 'profiles'
  | 'stats'
  | 'subscribers'
  | 'userData'
>

/** The settings of a new subscriber. */
export interface SubscriberDefaults {
  /** Minutes after midnight. */
  time: number
  zone: string
  /** Articles in a digest. */
  size: number
  /** Whether a model can summarise in the chat's language, which it then does. */
  translates: boolean
  /** Whether they get articles in all languages; otherwise in that of their Telegram and in English. */
  readsAll: boolean
}

/** Who may use the bot, and how much. */
export interface BotLimits {
  adminIds: ReadonlySet<number>
  access: AccessMode
  /** Updates per person and minute. */
  updatesPerMinute: number
  /** Digests that one chat may request within 24 hours. */
  digestsPerDay: number
  /** Personal sources of one chat. */
  personalSources: number
  /** Links that one chat may have summarised within 24 hours. */
  linksPerDay: number
  /** Questions that one person may ask within 24 hours; 0 turns questions off. */
  questionsPerDay: number
  /** Parts of articles that one person may have translated within 24 hours. */
  translationsPerDay: number
  /** Whether there is a speech server. */
  hasSpeech: boolean
}

/**
 * Everything that handlers use. Only what passes it on takes all of it (`create-bot.ts`, `dispatch-tap.ts`); a handler names
 * the members that it uses.
 */
export interface BotDeps {
  store: BotStore
  onDemand: OnDemand
  /** Says what a digest would hold with other preferences. */
  digests: Pick<DigestMaker, 'wouldHold'>
  /** Reads wishes that rules cannot read; `null` without a model. */
  wishReader: WishReader | null
  summariser: Pick<Summariser, 'ensure'>
  texts: Texts
  defaults: SubscriberDefaults
  limits: BotLimits
  operator: Operator
  /** Inspects an address that may become a source, within a deadline. Stores nothing and never throws. */
  inspectUrl: (address: string) => Promise<InspectedUrl>
  /**
   * Resolves once as much time has passed as the quickest failed look at an address takes: private and unknown names fail at once,
   * each a little differently.
   */
  failureFloor: () => Promise<void>
  /** Limits how many addresses one person may have inspected. */
  inspectLimit: PerPersonLimit
  /** Limits how often one chat has files made. */
  fileLimit: PerPersonLimit
  /** Answers questions from articles. */
  asker: Asker
  asking: Pick<Asking, 'start'>
  /** Translates full texts; `null` without a model. */
  translator: Translator | null
  beside: Pick<Beside, 'start'>
  waiting: WaitingScreens
  /** Limits how many parts of articles one person may have translated. */
  translationLimit: PerPersonLimit
  /** Reads out; `null` without a speech server. */
  listening: Listening | null
  /** Tells what discussions say; and of whom one is being read. */
  discussions: Pick<Discussions, 'read'>
  reading: Pick<Asking, 'start'>
  /** Limits how many discussions one person may have read that nobody has read before. */
  discussionLimit: PerPersonLimit
  /** Polls new sources now instead of at the next tick. */
  collectSoon: (sourceIds: readonly number[]) => void
  /** Reads the page of an article now, unless it has been read. */
  readNow: (articleId: number) => Promise<void>
  download: Download
  /** Where newsletters arrive, and how a new address there is made; `null` if the operator has not set that up. */
  mail: { domain: MailDomain; newKey: () => string } | null
  /** Where people's own programs reach this bot (`PUBLIC_URL`); `null` if the operator has not set that up. */
  publicUrl: string | null
  /** The secret of a person's webhook, from what is stored with it. */
  webhookSecret: (nonce: string) => string
  /** Posts a test to a webhook, within a deadline. */
  testWebhook: (target: Target) => Promise<PostOutcome>
  /** Leaves a mailing list by one request to an https address, within a deadline. */
  leaveByOneClick: (url: string) => Promise<LeaveOutcome>
  /** Epoch milliseconds. */
  now: () => number
  log: Logger
  metrics?: BotMetrics
}
