import type { Message, MessageEntity } from 'grammy/types'
import type { Call } from '../../telegram/transcript.ts'
import type { ChatView, MemberView, PageEvent, PanelView, State } from '../wire.ts'
import { keyOf } from './message-key.ts'

/** A change in the page: an event from the sandbox, or a choice of the person. */
export type PageChange =
  | PageEvent
  /** Another chat, speaker or topic was chosen. */
  | { kind: 'chosen' }
  /** The bot has stopped typing. */
  | { kind: 'quiet'; chat: number }
  /** The connection broke or came back. */
  | { kind: 'connection'; up: boolean }

/** How long one sendChatAction shows "typing…" (Bot API). */
const TYPING_MS = 5000
const CALLS_KEPT = 300

const NO_PANEL: PanelView = {
  ready: false,
  ahead: 0,
  health: 'healthy',
  mood: 'healthy',
  unpublished: true,
}

/** The state of the page. Views read it and are called after each change. */
export class PageState {
  bot = { name: 'Daybrief', username: '' }
  sitesUrl = ''
  panel: PanelView = NO_PANEL
  calls: Call[] = []
  chats: ChatView[] = []
  /** The chat that is open. */
  open: number | null = null
  readonly unread = new Map<number, number>()
  readonly drafts = new Map<number, { text: string; entities: MessageEntity[] }>()
  /** The payload of a deep link, until Start is pressed. */
  payload: string | null = null
  /** An inline query, until a chat is chosen for it. */
  query: string | null = null
  readonly #messages = new Map<number, Map<number, Message>>()
  readonly #typing = new Map<number, string>()
  readonly #speakers = new Map<number, number>()
  readonly #topics = new Map<number, number>()
  readonly #views: ((change: PageChange) => void)[] = []

  /** Calls the view after each change. */
  on(view: (change: PageChange) => void): void {
    this.#views.push(view)
  }

  apply(change: PageChange): void {
    this.#take(change)
    for (const view of this.#views) view(change)
  }

  get chat(): ChatView | undefined {
    return this.chats.find(({ id }) => id === this.open)
  }

  /** Who writes in a chat: its first member, unless another was chosen. */
  speaker(chat: ChatView): MemberView | undefined {
    const chosen = this.#speakers.get(chat.id)
    return chat.members.find(({ id }) => id === chosen) ?? chat.members[0]
  }

  /** The topic that is shown; `undefined` for all. */
  topic(chat: ChatView): number | undefined {
    return this.#topics.get(chat.id)
  }

  /** Messages of a chat, oldest first; in a forum those of the chosen topic. */
  messages(chat: ChatView): Message[] {
    const all = [...(this.#messages.get(chat.id)?.values() ?? [])]
    return all.filter((message) => this.isShown(chat, message))
  }

  isShown(chat: ChatView, message: Message): boolean {
    const receiver = message.receiver_user?.id
    if (receiver !== undefined && receiver !== this.speaker(chat)?.id) return false
    const topic = this.topic(chat)
    return topic === undefined || message.message_thread_id === topic
  }

  /** What the bot is doing in a chat, such as `typing`. */
  typing(chat: number): string | undefined {
    return this.#typing.get(chat)
  }

  choose(chat: number | null): void {
    this.open = chat
    if (chat !== null) this.unread.delete(chat)
    this.apply({ kind: 'chosen' })
  }

  speakAs(chat: number, person: number): void {
    this.#speakers.set(chat, person)
    this.apply({ kind: 'chosen' })
  }

  lookAt(chat: number, topic: number | null): void {
    if (topic === null) this.#topics.delete(chat)
    else this.#topics.set(chat, topic)
    this.apply({ kind: 'chosen' })
  }

  /** Epoch milliseconds on the sandbox's clock. */
  now(): number {
    return Date.now() + this.panel.ahead
  }

  #take(change: PageChange): void {
    switch (change.kind) {
      case 'state':
        return this.#begin(change.state)
      case 'chats':
        this.chats = change.chats
        return
      case 'panel':
        this.panel = change.panel
        return
      case 'message':
        this.#put(change.message)
        this.#stopTyping(change.message.chat.id)
        this.#count(change.message)
        return
      case 'edit':
        return this.#put(change.message)
      case 'delete':
        this.#messages.get(change.chat)?.delete(change.message)
        return
      case 'draft':
        this.drafts.set(change.chat, change)
        return
      case 'typing':
        return this.#startTyping(change.chat, change.action)
      case 'call':
        this.calls = [...this.calls, change.call].slice(-CALLS_KEPT)
        return
      case 'chosen':
      case 'quiet':
      case 'connection':
    }
  }

  #begin({ bot, sitesUrl, panel, calls, chats, messages }: State): void {
    Object.assign(this, { bot, sitesUrl, panel, calls, chats })
    this.#messages.clear()
    this.drafts.clear()
    for (const message of messages) this.#put(message)
  }

  #put(message: Message): void {
    const { id } = message.chat
    const there = this.#messages.get(id) ?? new Map<number, Message>()
    this.#messages.set(id, there.set(keyOf(message), message))
  }

  #count(message: Message): void {
    const { id } = message.chat
    if (id === this.open || message.from?.is_bot === false) return
    this.unread.set(id, (this.unread.get(id) ?? 0) + 1)
  }

  #startTyping(chat: number, action: string): void {
    this.#typing.set(chat, action)
    setTimeout(() => {
      if (this.#typing.get(chat) !== action) return
      this.#stopTyping(chat)
      this.apply({ kind: 'quiet', chat })
    }, TYPING_MS)
  }

  #stopTyping(chat: number): void {
    this.#typing.delete(chat)
    this.drafts.delete(chat)
  }
}
