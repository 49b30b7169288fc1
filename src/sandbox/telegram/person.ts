import type {
  InlineKeyboardButton,
  InlineQueryResult,
  Message,
  MessageEntity,
  Update,
  User,
} from 'grammy/types'
import type { Chat } from './chat.ts'
import { NothingHappened, type CallbackAnswer } from './events.ts'
import { LIMITS } from './limits.ts'
import { inlineContent } from './methods/inline.ts'
import { formatText } from './text/format.ts'
import type { InlineAnswer, World } from './world.ts'

/** Where and how a person says something; in the private chat with the bot by default. */
export interface Saying {
  to?: Chat
  /** A topic of a forum. */
  thread?: number
  /** The message it answers. */
  replyTo?: Message
}

/** A tap or query that the person waits for; milliseconds of real time. */
export interface Patience {
  within?: number
}

/** Something that a person cannot do, such as pressing a button that is not there. A mistake of the test. */
export class CannotDo extends Error {
  constructor(what: string) {
    super(what)
    this.name = 'CannotDo'
  }
}

/** Somebody with a Telegram account, as a test or the chat page plays them. */
export class Person {
  readonly user: User
  /** The private chat with the bot. */
  readonly chat: Chat
  readonly #world: World

  constructor(world: World, user: User, chat: Chat) {
    this.#world = world
    this.user = user
    this.chat = chat
  }

  get id(): number {
    return this.user.id
  }

  /** Opens the bot and presses Start, with a deep link's payload if there is one. */
  start(payload?: string): Message {
    if (payload !== undefined && !/^[A-Za-z0-9_-]{1,64}$/.test(payload)) {
      throw new CannotDo(`"${payload}" cannot be a start payload`)
    }
    if (this.chat.standing === 'kicked') this.unblock()
    return this.send(payload === undefined ? '/start' : `/start ${payload}`)
  }

  /** Sends a text; commands, links and mentions in it become entities. */
  send(text: string, saying: Saying = {}): Message {
    const formatted = formatText({ text })
    if (formatted.text === '') throw new CannotDo('an empty message cannot be sent')
    const { entities } = formatted
    return this.#say({ text: formatted.text, ...(entities.length > 0 && { entities }) }, saying)
  }

  /** Sends a file. */
  sendDocument(
    file: { name: string; type: string; content: string | Uint8Array; caption?: string },
    saying: Saying = {},
  ): Message {
    const bytes = typeof file.content === 'string' ? Buffer.from(file.content) : file.content
    const stored = this.#world.files.add({ name: file.name, type: file.type, bytes })
    const caption = file.caption === undefined ? {} : { caption: file.caption }
    return this.#say({ document: stored.document, ...caption } as Partial<Message>, saying)
  }

  /** Sends a place on the map. */
  sendLocation(latitude: number, longitude: number, saying: Saying = {}): Message {
    return this.#say({ location: { latitude, longitude } }, saying)
  }

  /**
   * Presses a button of a message as it was when the person saw it: by its text, or by its callback data. Resolves
   * to what the person then sees. A button that opens something sends nothing to the bot.
   *
   * @throws CannotDo if there is no such button; NothingHappened if the bot does not answer
   */
  press(message: Message, button: string, patience?: Patience): Promise<CallbackAnswer> {
    const rows = message.reply_markup?.inline_keyboard ?? []
    const buttons = rows.flat()
    const found =
      buttons.find((one) => one.text === button) ??
      buttons.find((one) => 'callback_data' in one && one.callback_data === button)
    if (!found) {
      const there = buttons.map((one) => `"${one.text}"`).join(', ')
      throw new CannotDo(`there is no button "${button}", only ${there || 'a bare message'}`)
    }
    return this.#pressFound(message, found, patience)
  }

  /** Sends callback data of one's own making for a message, as a forger would. */
  forge(message: Message, data: string, patience?: Patience): Promise<CallbackAnswer> {
    return this.#tap(message, data, patience)
  }

  /** Types `@bot query`; resolves to the bot's results. */
  inline(
    query: string,
    {
      offset = '',
      within = 5000,
      chatType,
    }: Patience & {
      offset?: string
      chatType?: 'sender' | 'private' | 'group' | 'supergroup' | 'channel'
    } = {},
  ): Promise<InlineAnswer> {
    if (query.length > LIMITS.inlineQuery) throw new CannotDo('an inline query has 256 characters')
    const id = this.#world.nextQueryId()
    return this.#waitForBot<InlineAnswer>(
      `an answer to inline query "${query}"`,
      within,
      (answered) => {
        this.#world.inlineQueries.set(id, { person: this.id, at: this.#world.now(), answered })
        const type = chatType === undefined ? {} : { chat_type: chatType }
        this.#tell({ inline_query: { id, from: this.user, query, offset, ...type } }, this.id)
      },
    )
  }

  /** Sends a result of an inline query into a chat, by default the private chat with the bot. */
  choose(result: InlineQueryResult, query: string, saying: Saying = {}): Message {
    const world = this.#world
    const inline = result.reply_markup ? `inline-${world.nextQueryId()}` : undefined
    const message = this.#say(
      {
        ...inlineContent(result),
        via_bot: world.bot,
        ...(result.reply_markup && { reply_markup: result.reply_markup }),
      },
      saying,
      inline,
    )
    this.#tell(
      {
        chosen_inline_result: {
          result_id: result.id,
          from: this.user,
          query,
          ...(inline !== undefined && { inline_message_id: inline }),
        },
      },
      this.id,
    )
    return message
  }

  /** Blocks the bot: its sends are refused from now on. */
  block(): void {
    this.#world.setStanding(this.chat, 'kicked', this.user)
  }

  unblock(): void {
    this.#world.setStanding(this.chat, 'member', this.user)
  }

  /** Deletes the account. */
  deactivate(): void {
    this.chat.deactivated = true
    this.#world.events.emit({ kind: 'chat', chat: this.chat.id })
  }

  /** Comes into a group. */
  join(chat: Chat): Message {
    chat.people.set(this.id, { user: this.user, administrator: false })
    return this.#say({ new_chat_members: [this.user] }, { to: chat })
  }

  /** Leaves a group. */
  leave(chat: Chat): Message {
    const message = this.#say({ left_chat_member: this.user }, { to: chat })
    chat.people.delete(this.id)
    return message
  }

  /** Brings the bot into a group or channel; a group may be given a payload by a deep link. */
  addBot(
    chat: Chat,
    { payload, administrator = false }: { payload?: string; administrator?: boolean } = {},
  ): void {
    const world = this.#world
    const standing = administrator || chat.type === 'channel' ? 'administrator' : 'member'
    world.setStanding(chat, standing, this.user)
    if (!chat.isGroup) return
    this.#say({ new_chat_members: [world.bot] }, { to: chat })
    if (payload !== undefined) this.send(`/start@${world.bot.username} ${payload}`, { to: chat })
  }

  /** Removes the bot from a group or channel for good. */
  kickBot(chat: Chat): void {
    if (chat.isGroup) this.#say({ left_chat_member: this.#world.bot }, { to: chat })
    this.#world.setStanding(chat, 'kicked', this.user)
  }

  /** Makes the bot an administrator, or a plain member again. */
  promoteBot(chat: Chat, administrator = true): void {
    this.#world.setStanding(chat, administrator ? 'administrator' : 'member', this.user)
  }

  /** Opens a topic in a forum; gives back its thread id. */
  openTopic(chat: Chat, name: string): number {
    if (!chat.isForum) throw new CannotDo(`${chat.title} has no topics`)
    const created = { forum_topic_created: { name, icon_color: 0x6fb9f0 as const } }
    const message = this.#world.post(chat, { from: this.user, ...created })
    const opened = {
      ...message,
      message_thread_id: message.message_id,
      is_topic_message: true as const,
    }
    chat.topics.set(message.message_id, name)
    chat.put(opened)
    this.#hear(chat, opened)
    return message.message_id
  }

  /** Makes a group a supergroup; gives back the new chat. The old one refuses every send from now on. */
  migrate(group: Chat, id: number): Chat {
    const world = this.#world
    if (group.type !== 'group') throw new CannotDo(`${group.title} is not a group`)
    const supergroup = world.open({
      id,
      type: 'supergroup',
      title: group.title,
      standing: group.standing,
    })
    for (const [person, member] of group.people) supergroup.people.set(person, member)
    const leaving = world.post(group, { from: this.user, migrate_to_chat_id: id })
    group.migratedTo = id
    this.#hear(group, leaving)
    const arriving = world.post(supergroup, { from: this.user, migrate_from_chat_id: group.id })
    this.#hear(supergroup, arriving)
    return supergroup
  }

  #pressFound(
    message: Message,
    button: InlineKeyboardButton,
    patience?: Patience,
  ): Promise<CallbackAnswer> {
    if ('callback_data' in button) return this.#tap(message, button.callback_data, patience)
    if ('url' in button) return Promise.resolve({ show_alert: false, url: button.url })
    if ('web_app' in button) return Promise.resolve({ show_alert: false, url: button.web_app.url })
    return Promise.resolve({ show_alert: false })
  }

  #tap(message: Message, data: string, { within = 5000 }: Patience = {}): Promise<CallbackAnswer> {
    const world = this.#world
    const id = world.nextQueryId()
    return this.#waitForBot<CallbackAnswer>(
      `an answer to the tap "${data}"`,
      within,
      (answered) => {
        world.taps.set(id, { person: this.id, at: world.now(), answered })
        const query = {
          id,
          from: this.user,
          chat_instance: String(-message.chat.id * 7919 - 1),
          data,
        }
        this.#tell({ callback_query: { ...query, ...this.#tapped(message) } }, message.chat.id)
        world.events.emit({ kind: 'tap', query: id, person: this.id, chat: message.chat.id, data })
      },
    )
  }

  /** The bot learns the message as it is now; of a deleted one only its number; of an inline one only its id. */
  #tapped(message: Message): { message: Message } | { inline_message_id: string } {
    const world = this.#world
    for (const [inline, place] of world.inlineMessages) {
      if (place.chat.id === message.chat.id && place.message_id === message.message_id) {
        return { inline_message_id: inline }
      }
    }
    const now = world.chats.get(message.chat.id)?.message(message.message_id)
    if (now) return { message: now }
    const { chat, message_id } = message
    return { message: { chat, message_id, date: 0 } as Message }
  }

  #say(
    content: Partial<Message>,
    { to = this.chat, thread, replyTo }: Saying,
    inline?: string,
  ): Message {
    this.#mayWrite(to)
    if (to === this.chat && to.standing === 'stranger') to.standing = 'member'
    const message = this.#world.post(to, {
      ...(to.type === 'channel' ? { sender_chat: to.brief } : { from: this.user }),
      ...(thread !== undefined && { message_thread_id: thread, is_topic_message: true as const }),
      ...(replyTo && { reply_to_message: replyTo }),
      ...content,
    } as Omit<Message, 'message_id' | 'date' | 'chat'>)
    if (inline !== undefined) {
      this.#world.inlineMessages.set(inline, { chat: to, message_id: message.message_id })
    }
    this.#hear(to, message)
    return message
  }

  #mayWrite(chat: Chat): void {
    if (chat === this.chat && chat.standing === 'kicked') {
      throw new CannotDo(`${this.user.first_name} has blocked the bot`)
    }
    if (chat.type === 'private' && chat !== this.chat) {
      throw new CannotDo('this is the private chat of somebody else')
    }
    if (chat.deactivated) throw new CannotDo(`${this.user.first_name} has no account any more`)
  }

  /** Lets the bot hear a message if it is there and privacy mode lets it. */
  #hear(chat: Chat, message: Message): void {
    const { bot } = this.#world
    if (chat.standing !== 'member' && chat.standing !== 'administrator') return
    if (chat.type === 'channel') {
      this.#tell({ channel_post: message } as Omit<Update, 'update_id'>, chat.id)
      return
    }
    const private_ =
      chat.isGroup && chat.standing !== 'administrator' && !bot.can_read_all_group_messages
    if (private_ && !isForBot(message, bot)) return
    this.#tell({ message } as Omit<Update, 'update_id'>, chat.id)
  }

  #tell(news: Omit<Update, 'update_id'>, key: number): void {
    this.#world.tell(news, key)
  }

  #waitForBot<T>(
    what: string,
    within: number,
    ask: (answered: (answer: T) => void) => void,
  ): Promise<T> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new NothingHappened(what, within)), within)
      ask((answer) => {
        clearTimeout(timer)
        resolve(answer)
      })
    })
  }
}

/** What a bot in privacy mode hears in a group: commands, mentions, answers to it, and service messages. */
function isForBot(message: Message, bot: User): boolean {
  if (message.reply_to_message?.from?.id === bot.id || message.via_bot?.id === bot.id) return true
  const text = message.text ?? message.caption
  if (text === undefined) return message.document === undefined && message.location === undefined
  return (message.entities ?? []).some((entity) => namesBot(text, entity, bot))
}

function namesBot(text: string, entity: MessageEntity, bot: User): boolean {
  const part = text.slice(entity.offset, entity.offset + entity.length).toLowerCase()
  const name = `@${bot.username?.toLowerCase()}`
  if (entity.type === 'mention') return part === name
  return entity.type === 'bot_command' && (!part.includes('@') || part.endsWith(name))
}
