import type { User, UserFromGetMe } from 'grammy/types'
import type { Chat, ChatStart } from './chat.ts'
import { Dispatch } from './dispatch.ts'
import type { TelegramEvent } from './events.ts'
import { type Aim, type Fault, type FaultKind, Faults } from './fault.ts'
import { migrate } from './people/group.ts'
import { Person } from './people/person.ts'
import { type RateLimitOptions, RateLimits } from './rate-limits.ts'
import { BotApiServer } from './server.ts'
import { type Call, Transcript } from './transcript.ts'
import { World } from './world.ts'

/** Options of a local Telegram; all have defaults. */
export interface TelegramOptions {
  token?: string
  host?: string
  /** 0 takes any free port. */
  port?: number
  /** The clock for message dates, expiry and rate limits; epoch milliseconds. */
  now?: () => number
  bot?: Partial<UserFromGetMe>
  /** Rate limits; none by default. */
  rateLimits?: RateLimitOptions
  /** How many calls the transcript keeps; 1000 by default. */
  keepCalls?: number
  /** How many messages each chat keeps; 1000 by default. */
  keepMessages?: number
}

/** A new person. Even the first name has a default. */
export type NewPerson = Partial<
  Pick<User, 'id' | 'first_name' | 'last_name' | 'username' | 'language_code'>
>

/** A new group, supergroup or channel. */
export interface NewChat {
  id?: number
  title?: string
  username?: string
  /** Its members; the first is the administrator. */
  people?: readonly Person[]
}

/** Starts a local Telegram and waits until it accepts connections. */
export async function startTelegram(options: TelegramOptions = {}): Promise<Telegram> {
  const telegram = new Telegram(options)
  await telegram.up()
  return telegram
}

/** A strict Bot API server on this machine, with the people and chats of a test or the sandbox. */
export class Telegram {
  readonly token: string
  readonly world: World
  readonly #server: BotApiServer
  readonly #faults: Faults
  readonly #transcript: Transcript
  readonly #people = new Map<number, Person>()
  #lastPerson = 100_000
  #lastGroup = 4_000_000

  constructor(options: TelegramOptions) {
    const now = options.now ?? Date.now
    this.token = options.token ?? '110201543:local-telegram-token'
    this.#faults = new Faults(now)
    this.#transcript = new Transcript(options.keepCalls ?? 1000)
    const rateLimits = options.rateLimits && new RateLimits(options.rateLimits, now)
    this.world = new World({
      bot: makeBot(this.token, options.bot),
      now,
      keepMessages: options.keepMessages ?? 1000,
      reply: (method, parameters) => dispatch.call(method, { parameters, files: new Map() }, NEVER),
    })
    const dispatch = new Dispatch(this.world, this.#transcript, rateLimits)
    this.#server = new BotApiServer(
      { token: this.token, dispatch, files: this.world.files, faults: this.#faults },
      options.host ?? '127.0.0.1',
      options.port ?? 0,
    )
  }

  /** The root for a bot's `apiRoot`, without a slash at the end. */
  get url(): string {
    return this.#server.url
  }

  get bot(): User {
    return this.world.bot
  }

  /** The last calls of the bot, oldest first. */
  get calls(): readonly Call[] {
    return this.#transcript.calls
  }

  /** How often each method was called since the start. */
  get counts(): ReadonlyMap<string, number> {
    return this.#transcript.counts
  }

  get people(): readonly Person[] {
    return [...this.#people.values()]
  }

  get chats(): readonly Chat[] {
    return [...this.world.chats.values()]
  }

  /** Whether a long poll of the bot is waiting: the bot runs and has nothing to do. */
  get polling(): boolean {
    return this.world.updates.polling
  }

  /** Updates that the bot has not confirmed. */
  get pendingUpdates(): number {
    return this.world.updates.size
  }

  /** Taps that the bot has not answered. */
  get unansweredTaps(): number {
    return this.world.taps.size
  }

  /** A new person who has not started the bot. */
  person(given: NewPerson = {}): Person {
    this.#lastPerson += 1
    const user: User = {
      id: this.#lastPerson,
      is_bot: false,
      first_name: `Person ${this.#people.size + 1}`,
      language_code: 'en',
      ...given,
    }
    const chat = this.world.open({
      id: user.id,
      type: 'private',
      first_name: user.first_name,
      ...(user.last_name !== undefined && { last_name: user.last_name }),
      ...(user.username !== undefined && { username: user.username }),
      membership: 'stranger',
    })
    this.world.people.set(user.id, user)
    const person = new Person(this.world, user, chat)
    this.#people.set(user.id, person)
    this.world.events.emit({ kind: 'chat', chat: chat.id })
    return person
  }

  /** A new group without the bot. */
  group(given: NewChat = {}): Chat {
    return this.#open('group', given, given.id ?? -this.#nextGroup())
  }

  /** A new supergroup without the bot; `topics` makes it a forum, and `hidesMembers` shows them only to administrators. */
  supergroup(given: NewChat & { topics?: boolean; hidesMembers?: boolean } = {}): Chat {
    return this.#open('supergroup', given, given.id ?? this.#nextSupergroupId(), {
      ...(given.topics === true && { is_forum: true }),
      ...(given.hidesMembers === true && { hides_members: true }),
    })
  }

  /** A new channel without the bot. */
  channel(given: NewChat = {}): Chat {
    return this.#open('channel', given, given.id ?? this.#nextSupergroupId())
  }

  /** Converts a group to a supergroup, as one of its members does. @returns the new chat */
  migrate(group: Chat, by: Person): Chat {
    return migrate(this.world, by.user, group, this.#nextSupergroupId())
  }

  /** The chat with this id. @throws Refusal if there is none */
  chat(id: number): Chat {
    return this.world.chat(id)
  }

  /** Calls the listener for each event from now on. @returns a function that ends it */
  on(listener: (event: TelegramEvent) => void): () => void {
    return this.world.events.on(listener)
  }

  /** Waits without sleeping; see Events.waitFor. */
  waitFor<T>(
    look: (event: TelegramEvent | undefined) => T | undefined | null | false,
    options?: { within?: number; what?: string },
  ): Promise<T> {
    return this.world.events.waitFor(look, options)
  }

  /** Makes calls fail. */
  fault(order: FaultKind & Aim): Fault {
    const fault = this.#faults.order(order)
    this.world.events.emit({ kind: 'fault' })
    return fault
  }

  /** Pictures at these addresses cannot be fetched from now on, which refuses rich messages that have one; `null` for none. */
  hidePictures(addresses: RegExp | null): void {
    this.world.unfetchable = addresses
  }

  /** Ends all faults. */
  clearFaults(): void {
    this.#faults.clear()
    this.world.events.emit({ kind: 'fault' })
  }

  /** Connections are refused, and open ones break, until `up`. */
  async down(): Promise<void> {
    await this.#server.stop()
  }

  /** Accepts connections again, at the same address. */
  async up(): Promise<void> {
    await this.#server.listen()
  }

  async close(): Promise<void> {
    this.world.setWebhook(undefined)
    await this.#server.stop()
  }

  #open(
    type: 'group' | 'supergroup' | 'channel',
    given: NewChat,
    id: number,
    more: Pick<ChatStart, 'is_forum' | 'hides_members'> = {},
  ): Chat {
    const chat = this.world.open({
      id,
      type,
      title: given.title ?? `A ${type}`,
      ...(given.username !== undefined && { username: given.username }),
      ...more,
      membership: 'stranger',
    })
    for (const [index, person] of (given.people ?? []).entries()) {
      chat.people.set(person.id, { user: person.user, administrator: index === 0 })
    }
    this.world.events.emit({ kind: 'chat', chat: chat.id })
    return chat
  }

  #nextGroup(): number {
    this.#lastGroup += 1
    return this.#lastGroup
  }

  #nextSupergroupId(): number {
    return -1_000_000_000_000 - this.#nextGroup()
  }
}

/** A webhook's answer has no caller that could disconnect. */
const NEVER = new AbortController().signal

function makeBot(token: string, given: Partial<UserFromGetMe> = {}): UserFromGetMe {
  return {
    id: Number(token.split(':')[0]),
    is_bot: true,
    first_name: 'Local bot',
    username: 'local_bot',
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_inline_queries: true,
    can_connect_to_business: false,
    has_main_web_app: false,
    ...given,
  } as UserFromGetMe
}
