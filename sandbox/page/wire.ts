import type { BotCommand, Message, MessageEntity } from 'grammy/types'
import type { Call } from '../telegram/transcript.ts'

/** What travels between the sandbox and its page. Types only, and none that need Node: the page's modules use them too. */

/** How the local Telegram does, as the panel can order it. */
export type Health = 'healthy' | 'slow' | 'flooding' | 'down'

/** How the model behaves: as it should, with status 500, without ever answering, or with inventions. */
export type Mood = 'healthy' | 'failing' | 'hanging' | 'nonsense'

/** Somebody in a chat, with what this person sees there. */
export interface MemberView {
  id: number
  name: string
  language: string
  administrator: boolean
  commands: BotCommand[]
  /** The bot's description, for whoever has not started it. */
  description: string
}

/** A button below the text field, which sends its own text or asks for a place. */
export interface ReplyKey {
  text: string
  asksForPlace: boolean
}

export interface ChatView {
  id: number
  type: 'private' | 'group' | 'supergroup' | 'channel'
  title: string
  standing: 'stranger' | 'member' | 'administrator' | 'left' | 'kicked'
  deactivated: boolean
  migratedTo: number | null
  /** In a private chat the one person; otherwise everybody there, the first an administrator. */
  members: MemberView[]
  topics: { id: number; name: string }[]
  /** The keyboard below the text field, row by row; no rows where the bot has set none. */
  replyKeys: ReplyKey[][]
  /** IANA time zone of the chat's subscription, UTC without one. */
  zone: string
}

export interface PanelView {
  /** The bot is there: collecting and ticking can be asked for. */
  ready: boolean
  /** How far the sandbox's clock is ahead of real time, milliseconds. */
  ahead: number
  health: Health
  mood: Mood
  /** Articles that can still be published. */
  unpublished: boolean
}

export interface State {
  bot: { name: string; username: string }
  sitesUrl: string
  chats: ChatView[]
  messages: Message[]
  calls: Call[]
  panel: PanelView
}

/** What the page hears, in order. `state` comes first, and again where events were missed. */
export type PageEvent =
  | { kind: 'state'; state: State }
  | { kind: 'chats'; chats: ChatView[] }
  | { kind: 'panel'; panel: PanelView }
  | { kind: 'message'; message: Message }
  | { kind: 'edit'; message: Message }
  | { kind: 'delete'; chat: number; message: number }
  | { kind: 'draft'; chat: number; text: string; entities: MessageEntity[] }
  | { kind: 'typing'; chat: number; action: string }
  | { kind: 'call'; call: Call }
