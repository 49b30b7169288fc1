import { beforeClockChange, type Clock, nextMorning } from '../clock.ts'
import type { MailRoom } from '../mail/mail-room.ts'
import type { MailKind } from '../mail/sample-mails.ts'
import type { ReplyName } from '../model/replies.ts'
import type { ModelServer } from '../model/server.ts'
import { NotNow } from '../not-now.ts'
import type { Health, Mood, PanelView } from '../page/wire.ts'
import type { Product } from '../product.ts'
import type { FakeSites } from '../sites/fake-sites.ts'
import type { Telegram } from '../telegram/telegram.ts'
import { HealthSwitch } from './health.ts'
import { collectBriefly, travelTo } from './time-travel.ts'

export const JUMPS = ['hour', 'morning', 'clock-change'] as const
export type Jump = (typeof JUMPS)[number]

const HOUR_MS = 3_600_000

/** What the model server does in each of the panel's states; `null` is what it was started with. */
const REPLY_IN: Readonly<Record<Mood, ReplyName | null>> = {
  healthy: null,
  failing: 'internal-error',
  hanging: 'silent',
  nonsense: 'invents-all',
}
export const MOODS = [
  'healthy',
  'failing',
  'hanging',
  'nonsense',
] as const satisfies readonly Mood[]
/** How long to wait for sources that do not answer; the fake sites have answered by then. */
const COLLECT_MS = 3000

/** What the panel beside the chat can do. `changed` is called after each action. */
export class Panel {
  readonly #clock: Clock
  readonly #sites: FakeSites
  readonly #model: ModelServer
  readonly #mail: MailRoom
  readonly #health: HealthSwitch
  readonly #changed: () => void
  readonly #collectTimeoutMs: number
  #mood: Mood = 'healthy'
  #unpublished = true
  #product: Product | undefined

  constructor(parts: {
    clock: Clock
    telegram: Telegram
    sites: FakeSites
    model: ModelServer
    mail: MailRoom
    changed: () => void
    /** How long to wait for collecting, in milliseconds of real time. */
    collectTimeoutMs?: number
  }) {
    this.#collectTimeoutMs = parts.collectTimeoutMs ?? COLLECT_MS
    this.#clock = parts.clock
    this.#sites = parts.sites
    this.#model = parts.model
    this.#mail = parts.mail
    this.#health = new HealthSwitch(parts.telegram)
    this.#changed = parts.changed
  }

  get view(): PanelView {
    return {
      ready: this.#product !== undefined,
      ahead: this.#clock.ahead,
      health: this.#health.health,
      mood: this.#mood,
      unpublished: this.#unpublished,
    }
  }

  /** Connects the running bot. */
  attach(product: Product): void {
    this.#product = product
    this.#changed()
  }

  /** The time zone of a chat's subscription, UTC without one. */
  async zoneOf(chat: number): Promise<string> {
    return (await this.#product?.zoneOf?.(chat)) ?? 'UTC'
  }

  /**
   * Sets the clock forward and has the bot do everything that is due by then.
   *
   * @throws NotNow in a zone whose clocks never change, or before the bot has started
   */
  async jump(jump: Jump, chat: number): Promise<void> {
    const product = this.#ready()
    const zone = await this.zoneOf(chat)
    await travelTo(this.#target(jump, zone), this.#clock, product, this.#collectTimeoutMs)
    this.#changed()
  }

  /** Publishes the next new article and has it collected. @throws NotNow if there is none left */
  async publish(): Promise<string> {
    const product = this.#ready()
    const article = this.#sites.publish()
    if (article === null) {
      this.#unpublished = false
      this.#changed()
      throw new NotNow('There are no more articles to publish.')
    }
    await collectBriefly(product, this.#collectTimeoutMs)
    this.#changed()
    return article.title
  }

  /** Has a newsletter arrive for a chat. @throws NotNow if it has no address for them yet */
  async mail(kind: MailKind, chat: number): Promise<void> {
    await this.#mail.send(kind, chat, this.#ready())
  }

  async setHealth(health: Health): Promise<void> {
    await this.#health.set(health)
    this.#changed()
  }

  setMood(mood: Mood): void {
    this.#mood = mood
    const reply = REPLY_IN[mood]
    this.#model.behave(...(reply === null ? [] : [reply]))
    this.#changed()
  }

  #target(jump: Jump, zone: string): number {
    const now = this.#clock.now()
    if (jump === 'hour') return now + HOUR_MS
    if (jump === 'morning') return nextMorning(now, zone)
    const before = beforeClockChange(now, zone)
    if (before === null) {
      throw new NotNow(`The clocks never change in ${zone}. Choose another zone under /settings.`)
    }
    return before
  }

  #ready(): Product {
    if (this.#product === undefined) throw new NotNow('The bot is still starting.')
    return this.#product
  }
}
