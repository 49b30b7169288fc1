import type {
  Chat as ApiChat,
  ChatMember,
  ChatMemberAdministrator,
  ChatMemberRestricted,
  ForceReply,
  Message,
  ReplyKeyboardMarkup,
  User,
} from 'grammy/types'
import { bad, flood, forbidden, Refusal } from './refusal.ts'

/** The bot's status in a chat. `stranger`: the person never started the bot. */
export type Membership = 'stranger' | 'member' | 'administrator' | 'left' | 'kicked'

/** How a chat starts. */
export interface ChatStart {
  id: number
  type: ApiChat['type']
  title?: string
  username?: string
  first_name?: string
  last_name?: string
  is_forum?: boolean
  /** Only administrators see who is a member. */
  hides_members?: boolean
  membership: Membership
}

/** A person in a group or channel. */
export interface Member {
  user: User
  administrator: boolean
  /** Whether this administrator writes in the name of the group. */
  isAnonymous?: boolean
}

/** A private chat, group, supergroup or channel with its messages and members. */
export class Chat {
  readonly id: number
  readonly type: ApiChat['type']
  /** As messages carry it. */
  readonly brief: ApiChat
  readonly isForum: boolean
  readonly hidesMembers: boolean
  /** The bot's status in this chat. */
  membership: Membership
  /** False if the bot is a restricted member of a group, or an administrator of a channel without the right to post. */
  botMayWrite = true
  /** Whether the default permissions let ordinary members write. Closing a group sends no update about the bot. */
  isOpen = true
  /** Seconds between two messages of an ordinary member; 0 without slow mode. */
  slowMode = 0
  /** Unix time in milliseconds of the bot's last message, for slow mode. */
  botWroteAt = 0
  /** Whether a person with Telegram Premium, or a group, takes no voice messages. */
  forbidsVoice = false
  /** The person's account was deleted. */
  deactivated = false
  /** The supergroup that this group became. */
  migratedTo: number | undefined
  readonly people = new Map<number, Member>()
  /** Topics of a forum by their thread id. */
  readonly topics = new Map<number, string>()
  /** Topics that only administrators can write to; 0 stands for General. */
  readonly closedTopics = new Set<number>()
  pinned: number | undefined
  /** The keyboard below the text field, if the bot has set one. */
  replyKeyboard: ReplyKeyboardMarkup | ForceReply | undefined
  /** Messages that were sent with a reply keyboard can never be edited. */
  readonly uneditable = new Set<number>()
  /** Messages that one member sees, by their `ephemeral_message_id`. */
  readonly copies = new Map<number, Message>()
  readonly #messages = new Map<number, Message>()
  readonly #keep: number

  /** @param keep how many messages are kept */
  constructor(start: ChatStart, keep: number) {
    const { membership, is_forum, hides_members = false, ...brief } = start
    this.id = start.id
    this.type = start.type
    this.membership = membership
    this.isForum = is_forum ?? false
    this.hidesMembers = hides_members
    this.brief = (is_forum ? { ...brief, is_forum: true } : brief) as ApiChat
    this.#keep = keep
  }

  get isGroup(): boolean {
    return this.type === 'group' || this.type === 'supergroup'
  }

  get title(): string {
    return this.brief.title ?? this.brief.first_name ?? ''
  }

  /** The current messages, oldest first. */
  get messages(): Message[] {
    return [...this.#messages.values()]
  }

  message(id: number): Message | undefined {
    return this.#messages.get(id)
  }

  /** Adds a message, or replaces the one with the same id. */
  put(message: Message): void {
    this.#messages.set(message.message_id, message)
    if (this.#messages.size <= this.#keep) return
    const oldest = this.#messages.keys().next()
    if (!oldest.done) this.#messages.delete(oldest.value)
  }

  remove(id: number): boolean {
    return this.#messages.delete(id)
  }

  /**
   * Whether the bot may read or write here, by the rules of the Bot API server (Client.cpp, check_chat_access).
   *
   * @throws Refusal 400 or 403 with the server's wording
   */
  admit(access: 'read' | 'write'): void {
    const writes = access === 'write'
    if (this.migratedTo !== undefined && writes) {
      throw new Refusal(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
        migrate_to_chat_id: this.migratedTo,
      })
    }
    if (this.type === 'private') return this.#admitToPrivate(writes)
    if (this.membership === 'kicked' && (writes || this.type !== 'group')) {
      throw forbidden(`bot was kicked from the ${this.type} chat`)
    }
    if (
      (this.membership === 'left' || this.membership === 'stranger') &&
      (writes || this.type !== 'group')
    ) {
      throw forbidden(`bot is not a member of the ${this.type} chat`)
    }
    if (this.type === 'channel' && writes && this.membership !== 'administrator') {
      throw bad('need administrator rights in the channel chat')
    }
  }

  #admitToPrivate(writes: boolean): void {
    if (!writes) return
    if (this.deactivated) throw forbidden('user is deactivated')
    if (this.membership === 'kicked') throw forbidden('bot was blocked by the user')
    if (this.membership === 'stranger')
      throw forbidden("bot can't initiate conversation with a user")
  }

  /**
   * Whether the bot may post something new, for which being in the chat is not enough (td, MessagesManager can_send_message).
   * Administrators of a group are exempt from its permissions and from slow mode.
   *
   * @param now epoch milliseconds
   * @throws Refusal 400, or 429 with the seconds that slow mode has left: td turns SLOWMODE_WAIT_n into the text of a flood
   */
  admitPost(now: number): void {
    const isAdmin = this.membership === 'administrator'
    const mayWrite = this.botMayWrite && (isAdmin || this.isOpen || !this.isGroup)
    if (!mayWrite) throw bad('not enough rights to send text messages to the chat')
    const wait = this.botWroteAt + this.slowMode * 1000 - now
    if (this.slowMode > 0 && !isAdmin && wait > 0) throw flood(Math.ceil(wait / 1000))
  }

  /** A person or the bot as a member of this chat; `mayWrite` is false for one without the right to. */
  memberOf(user: User, membership: Membership, mayWrite = true): ChatMember {
    switch (membership) {
      case 'administrator':
        return {
          status: 'administrator',
          user,
          ...RIGHTS,
          ...(this.type === 'channel' && { can_post_messages: mayWrite, can_edit_messages: true }),
        }
      case 'member':
        return mayWrite ? { status: 'member', user } : { status: 'restricted', user, ...NO_RIGHTS }
      case 'kicked':
        return { status: 'kicked', user, until_date: 0 }
      case 'left':
      case 'stranger':
        return { status: 'left', user }
    }
  }
}

const RIGHTS: Omit<ChatMemberAdministrator, 'status' | 'user'> = {
  can_be_edited: false,
  is_anonymous: false,
  can_manage_chat: true,
  can_delete_messages: true,
  can_manage_video_chats: true,
  can_restrict_members: true,
  can_promote_members: false,
  can_change_info: true,
  can_invite_users: true,
  can_post_stories: false,
  can_edit_stories: false,
  can_delete_stories: false,
  can_pin_messages: true,
  can_send_welcome_messages: false,
}

/** A restricted member that may only read. */
const NO_RIGHTS: Omit<ChatMemberRestricted, 'status' | 'user'> = {
  is_member: true,
  can_send_messages: false,
  can_send_audios: false,
  can_send_documents: false,
  can_send_photos: false,
  can_send_videos: false,
  can_send_video_notes: false,
  can_send_voice_notes: false,
  can_send_polls: false,
  can_send_other_messages: false,
  can_add_web_page_previews: false,
  can_react_to_messages: false,
  can_edit_tag: false,
  can_change_info: false,
  can_invite_users: false,
  can_pin_messages: false,
  can_manage_topics: false,
  until_date: 0,
}
