import type {
  Chat as ApiChat,
  InlineQueryResult,
  InlineQueryResultsButton,
  Message,
  Update,
  User,
  UserFromGetMe,
} from 'grammy/types'
import { Chat, type ChatStart } from './chat.ts'
import { CommandBook } from './commands.ts'
import { type CallbackAnswer, Events } from './events.ts'
import { Files } from './file.ts'
import { Profile } from './profile.ts'
import { bad } from './refusal.ts'
import { type UpdateContent, UpdateQueue } from './updates/queue.ts'
import { Webhook, type WebhookSettings } from './updates/webhook.ts'

/** A tap that the bot has not answered. */
export interface PendingTap {
  person: number
  /** Epoch milliseconds. */
  at: number
  answered(answer: CallbackAnswer): void
}

/** A tap as it was made. */
export interface SeenTap {
  person: number
  chat: number
  /** Epoch milliseconds. */
  at: number
  /** Whether the tapped message was one that only this person sees. */
  isEphemeral: boolean
}

/** What a bot answered to an inline query. */
export interface InlineAnswer {
  results: InlineQueryResult[]
  next_offset: string
  button: InlineQueryResultsButton | undefined
}

/** An inline query that the bot has not answered. */
export interface PendingInline {
  person: number
  at: number
  answered(answer: InlineAnswer): void
}

/** A message that was sent as an inline result; the bot knows it only by its inline id. */
export interface InlineMessage {
  chat: Chat
  message_id: number
}

/** Options of a new state. */
export interface WorldOptions {
  bot: UserFromGetMe
  /** Epoch milliseconds. */
  now: () => number
  /** How many messages each chat keeps. */
  keepMessages: number
  /** Executes the call that the bot makes in its answer to a pushed update. */
  reply: (method: string, parameters: Record<string, unknown>) => Promise<unknown>
}

/** The state of the local Telegram: chats, people, messages, and what the bot has yet to handle. */
export class World {
  readonly bot: UserFromGetMe
  readonly now: () => number
  readonly events = new Events()
  readonly updates: UpdateQueue
  readonly chats = new Map<number, Chat>()
  /** All people, including those in no group. */
  readonly people = new Map<number, User>()
  readonly taps = new Map<string, PendingTap>()
  /** All taps, answered or not. */
  readonly tapsSeen = new Map<string, SeenTap>()
  readonly inlineQueries = new Map<string, PendingInline>()
  readonly inlineMessages = new Map<string, InlineMessage>()
  readonly files = new Files()
  readonly commands = new CommandBook()
  readonly profile = new Profile()
  /** Addresses of pictures that Telegram cannot fetch: the site allows no other site, or the picture is gone. */
  unfetchable: RegExp | null = null
  readonly #keepMessages: number
  readonly #lastMessage = new Map<number, number>()
  readonly #reply: WorldOptions['reply']
  #webhook: Webhook | undefined
  #lastQuery = 0
  #lastEphemeral = 0

  constructor({ bot, now, keepMessages, reply }: WorldOptions) {
    this.#reply = reply
    this.bot = bot
    this.now = now
    this.#keepMessages = keepMessages
    this.updates = new UpdateQueue(now, (kind) => this.events.emit({ kind }))
  }

  /** The webhook that is set, if one is. */
  get webhook(): Webhook | undefined {
    return this.#webhook
  }

  /** Sets or removes the webhook; waiting updates are pushed at once. */
  setWebhook(settings: WebhookSettings | undefined): void {
    this.#webhook?.close()
    this.#webhook = settings && new Webhook(settings, this.updates, this.now, this.#reply)
    this.updates.push = this.#webhook && ((waiting) => this.#webhook?.push(waiting))
  }

  /** Unix time in seconds, as messages carry it. */
  get date(): number {
    return Math.floor(this.now() / 1000)
  }

  /** Adds a chat. @throws Error if the id is taken */
  open(start: ChatStart): Chat {
    if (this.chats.has(start.id)) throw new Error(`there is a chat ${start.id} already`)
    const chat = new Chat(start, this.#keepMessages)
    this.chats.set(chat.id, chat)
    return chat
  }

  /**
   * The chat that a `chat_id` names: a number, its digits, or `@username`.
   *
   * @throws Refusal 400 if there is none
   */
  chat(id: number | string): Chat {
    if (typeof id === 'string' && id.startsWith('@')) {
      for (const chat of this.chats.values()) {
        if (chat.type !== 'private' && chat.brief.username === id.slice(1)) return chat
      }
      throw bad('chat not found')
    }
    const chat = id === '' ? undefined : this.chats.get(Number(id))
    if (!chat) throw bad(id === '' ? 'chat_id is empty' : 'chat not found')
    return chat
  }

  /**
   * Supergroups and channels number their own messages. Private chats and groups share one sequence, which belongs to the
   * bot.
   */
  nextMessageId(chat: Chat): number {
    const counter = chat.type === 'supergroup' || chat.type === 'channel' ? chat.id : 0
    const id = (this.#lastMessage.get(counter) ?? 0) + 1
    this.#lastMessage.set(counter, id)
    return id
  }

  nextEphemeralId(): number {
    this.#lastEphemeral += 1
    return 7_000_000 + this.#lastEphemeral
  }

  nextQueryId(): string {
    this.#lastQuery += 1
    return String(4_000_000_000_000 + this.#lastQuery)
  }

  /** Posts a message of a person or the bot into a chat. */
  post(chat: Chat, content: Omit<Message, 'message_id' | 'date' | 'chat'>): Message {
    const message = {
      message_id: this.nextMessageId(chat),
      ...content,
      chat: chat.brief,
      date: this.date,
    } as Message
    chat.put(message)
    this.events.emit({ kind: 'message', chat: chat.id, message })
    return message
  }

  /** Replaces a message with its changed version. */
  edit(chat: Chat, message: Message): Message {
    chat.put(message)
    this.events.emit({ kind: 'edit', chat: chat.id, message })
    return message
  }

  /** Queues an update for the bot. `key` is the chat or person whose updates must stay in order. */
  queueUpdate(news: UpdateContent, key: string): Update | undefined {
    const update = this.updates.add(news, key)
    if (update) this.events.emit({ kind: 'update', update })
    return update
  }

  /** Changes the bot's status in a chat and queues the update about it. */
  setMembership(chat: Chat, membership: Chat['membership'], by: User, mayWrite = true): void {
    if (chat.membership === membership) return
    this.#change(chat, by, () => {
      chat.membership = membership
      chat.botMayWrite = mayWrite
    })
  }

  /** Gives the bot the right to write in a group or channel, or takes it, and queues the update about it. */
  setBotMayWrite(chat: Chat, mayWrite: boolean, by: User): void {
    if (chat.botMayWrite === mayWrite) return
    this.#change(chat, by, () => {
      chat.botMayWrite = mayWrite
    })
  }

  #change(chat: Chat, by: User, change: () => void): void {
    const old = chat.memberOf(this.bot, chat.membership, chat.botMayWrite)
    change()
    this.queueUpdate(
      {
        my_chat_member: {
          chat: chat.brief as ApiChat,
          from: by,
          date: this.date,
          old_chat_member: old,
          new_chat_member: chat.memberOf(this.bot, chat.membership, chat.botMayWrite),
        },
      },
      String(chat.id),
    )
    this.events.emit({ kind: 'chat', chat: chat.id })
  }
}
