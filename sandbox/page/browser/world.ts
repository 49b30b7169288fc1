import type { Message, MessageEntity } from 'grammy/types'
import type { Call } from '../../telegram/transcript.ts'
import type { ChatView, MemberView, PageEvent, PanelView, State } from '../wire.ts'

/** What happens in the page: what the sandbox tells, and what the person chooses. */
export type Happening =
  | PageEvent
  /** Another chat, speaker or topic was chosen. */
  | { kind: 'chosen' }
  /** Somebody has stopped typing. */
  | { kind: 'quiet'; chat: number }
  /** The connection broke or came back. */
  | { kind: 'connection'; up: boolean }

/** How long "typing…" is shown after one such action. Bot API, sendChatAction. */
const TYPING_MS = 5000
const CALLS_KEPT = 300

const NO_PANEL: PanelView = {
  ready: false,
  ahead: 0,
  health: 'healthy',
  mood: 'healthy',
  unpublished: true,
}

/** Everything the page knows. The views read it and hear what happens. */
export class World {
  bot = { name: 'Daybrief', username: '' }
  sitesUrl = ''
  panel: PanelView = NO_PANEL
  calls: Call[] = []
  chats: ChatView[] = []
  /** The chat that is open. */
  open: number | null = null
  readonly unread = new Map<number, number>()
  readonly drafts = new Map<number, { text: string; entities: MessageEntity[] }>()
  /** A deep link that waits for its Start to be pressed. */
  payload: string | null = null
  /** An inline query that waits for a chat to be chosen. */
  query: string | null = null
  readonly #messages = new Map<number, Map<number, Message>>()
  readonly #typing = new Map<number, string>()
  readonly #speakers = new Map<number, number>()
  readonly #topics = new Map<number, number>()
  readonly #views: ((happening: Happening) => void)[] = []

  /** Calls the view at each happening, after the world has changed. */
  on(view: (happening: Happening) => void): void {
    this.#views.push(view)
  }

  tell(happening: Happening): void {
    this.#take(happening)
    for (const view of this.#views) view(happening)
  }

  get chat(): ChatView | undefined {
    return this.chats.find(({ id }) => id === this.open)
  }

  /** Who speaks in a chat; its first member unless somebody else was chosen. */
  speaker(chat: ChatView): MemberView | undefined {
    const chosen = this.#speakers.get(chat.id)
    return chat.members.find(({ id }) => id === chosen) ?? chat.members[0]
  }

  /** The topic that is looked at, or `undefined` for all. */
  topic(chat: ChatView): number | undefined {
    return this.#topics.get(chat.id)
  }

  /** Messages of a chat, oldest first; in a forum those of the chosen topic. */
  messages(chat: ChatView): Message[] {
    const all = [...(this.#messages.get(chat.id)?.values() ?? [])]
    return all.filter((message) => this.isShown(chat, message))
  }

  isShown(chat: ChatView, message: Message): boolean {
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
    this.tell({ kind: 'chosen' })
  }

  speakAs(chat: number, person: number): void {
    this.#speakers.set(chat, person)
    this.tell({ kind: 'chosen' })
  }

  lookAt(chat: number, topic: number | null): void {
    if (topic === null) this.#topics.delete(chat)
    else this.#topics.set(chat, topic)
    this.tell({ kind: 'chosen' })
  }

  /** Epoch milliseconds on the sandbox's clock. */
  now(): number {
    return Date.now() + this.panel.ahead
  }

  #take(happening: Happening): void {
    switch (happening.kind) {
      case 'state':
        return this.#begin(happening.state)
      case 'chats':
        this.chats = happening.chats
        return
      case 'panel':
        this.panel = happening.panel
        return
      case 'message':
        this.#put(happening.message)
        this.#stopTyping(happening.message.chat.id)
        this.#count(happening.message)
        return
      case 'edit':
        return this.#put(happening.message)
      case 'delete':
        this.#messages.get(happening.chat)?.delete(happening.message)
        return
      case 'draft':
        this.drafts.set(happening.chat, happening)
        return
      case 'typing':
        return this.#startTyping(happening.chat, happening.action)
      case 'call':
        this.calls = [...this.calls, happening.call].slice(-CALLS_KEPT)
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
    this.#messages.set(id, there.set(message.message_id, message))
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
      this.tell({ kind: 'quiet', chat })
    }, TYPING_MS)
  }

  #stopTyping(chat: number): void {
    this.#typing.delete(chat)
    this.drafts.delete(chat)
  }
}
