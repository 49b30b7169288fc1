import type { BotCommand, Message, MessageEntity } from 'grammy/types'
import type { Call } from '../telegram/transcript.ts'

/** What the sandbox and its page send each other. Types only, and none that need Node: the page's modules import them too. */

/** State of the local Telegram, as the panel can set it. */
export type Health = 'healthy' | 'slow' | 'flooding' | 'down'

/** How the fake model behaves: as it should, answering 500, never answering, or making things up. */
export type Mood = 'healthy' | 'failing' | 'hanging' | 'nonsense'

/** A member of a chat, with what this person sees there. */
export interface MemberView {
  id: number
  name: string
  language: string
  administrator: boolean
  commands: BotCommand[]
  /** The bot's description, shown to people who have not started it. */
  description: string
}

/** A button below the text field, which sends its own text or asks for a location. */
export interface ReplyKey {
  text: string
  asksForLocation: boolean
}

export interface ChatView {
  id: number
  type: 'private' | 'group' | 'supergroup' | 'channel'
  title: string
  membership: 'stranger' | 'member' | 'administrator' | 'left' | 'kicked'
  deactivated: boolean
  migratedTo: number | null
  /** The one person of a private chat; in other chats all members, administrators first. */
  members: MemberView[]
  topics: { id: number; name: string }[]
  /** The keyboard below the text field, row by row; no rows where the bot has set none. */
  replyKeys: ReplyKey[][]
  /** IANA time zone of the chat's subscription, UTC without one. */
  zone: string
}

export interface PanelView {
  /** Whether the bot runs, so that its jobs can be started. */
  ready: boolean
  /** How far the sandbox's clock is ahead of real time, milliseconds. */
  ahead: number
  health: Health
  mood: Mood
  /** Whether there are articles left to publish. */
  unpublished: boolean
}

export interface State {
  bot: { name: string; username: string }
  /** Address of the fake sites, without a trailing slash. */
  sitesUrl: string
  chats: ChatView[]
  messages: Message[]
  calls: Call[]
  panel: PanelView
}

/** What the page is sent, in order. `state` comes first, and again if events were missed. */
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
