import type { BotCommand, InlineQueryResult, MenuButton, Message, User } from 'grammy/types'
import type { Chat } from '../chat.ts'
import type { CallbackAnswer } from '../events.ts'
import { formatText } from '../text/format.ts'
import type { InlineAnswer, World } from '../world.ts'
import { type AddBotOptions, addBot, closeTopic, kickBot, openTopic } from './group.ts'
import { ask, choose, type InlineQueryOptions } from './inline-query.ts'
import { deliverToBot } from './deliver-to-bot.ts'
import { ImpossibleAction, postAs, type SendOptions } from './post-as.ts'
import { pressButton, sendTap } from './press-button.ts'
import type { WaitOptions } from './wait-for-bot.ts'

/** A file that a person sends. */
export interface SentFile {
  name: string
  type: string
  content: string | Uint8Array
  caption?: string
}

/** A caption as a client sends it: commands, links and mentions in it become entities. */
function captioned(caption: string): Partial<Message> {
  const { text, entities } = formatText({ text: caption })
  return entities.length > 0 ? { caption: text, caption_entities: entities } : { caption: text }
}

/** What clients offer (channels.toggleSlowMode). */
const SLOW_MODES: ReadonlySet<number> = new Set([0, 10, 30, 60, 300, 900, 3600])

/** A person with a Telegram account, controlled by a test or the chat page. */
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
      throw new ImpossibleAction(`"${payload}" cannot be a start payload`)
    }
    if (this.chat.membership === 'kicked') this.unblock()
    return this.send(payload === undefined ? '/start' : `/start ${payload}`)
  }

  /** Sends a text; commands, links and mentions in it become entities. */
  send(text: string, options: SendOptions = {}): Message {
    const { text: cleaned, entities } = formatText({ text })
    if (cleaned === '') throw new ImpossibleAction('an empty message cannot be sent')
    const content = entities.length > 0 ? { text: cleaned, entities } : { text: cleaned }
    return postAs(this.#world, this.user, content, options)
  }

  /** Sends a text that somebody else, who hides their account, has written. */
  forward(text: string, options: SendOptions = {}): Message {
    const forward_origin = {
      type: 'hidden_user' as const,
      sender_user_name: 'Somebody',
      date: this.#world.date,
    }
    const content = { ...formatText({ text }), forward_origin }
    return postAs(this.#world, this.user, content, options)
  }

  /** Forwards a post of a channel, public if it has a username. The bot need not be there. */
  forwardPost(
    channel: { id: number; title: string; username?: string | undefined },
    content: Partial<Message>,
    options: SendOptions = {},
  ): Message {
    const { id, title, username } = channel
    const chat = {
      id,
      type: 'channel' as const,
      title,
      ...(username !== undefined && { username }),
    }
    const origin = { type: 'channel' as const, chat, message_id: 7, date: this.#world.date }
    return postAs(this.#world, this.user, { ...content, forward_origin: origin }, options)
  }

  /** Edits the text of a message that was sent before. */
  edit(message: Message, text: string): Message {
    const chat = this.#world.chat(message.chat.id)
    const { entities: _, ...kept } = message
    const edited = { ...kept, ...formatText({ text }), edit_date: this.#world.date } as Message
    this.#world.edit(chat, edited)
    deliverToBot(this.#world, chat, edited, true)
    return edited
  }

  /** Sends a file. */
  sendDocument({ name, type, content, caption }: SentFile, options: SendOptions = {}): Message {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content
    const { document } = this.#world.files.add({ name, type, bytes })
    const message = caption === undefined ? { document } : { document, ...captioned(caption) }
    return postAs(this.#world, this.user, message as Partial<Message>, options)
  }

  /** Sends a photo, or forwards one, with its caption. */
  sendPhoto(caption: string, options: SendOptions = {}): Message {
    const photo = [{ file_id: 'photo', file_unique_id: 'photo', width: 1280, height: 720 }]
    const content = { photo, ...captioned(caption) }
    return postAs(this.#world, this.user, content, options)
  }

  /** Sends a location. */
  sendLocation(latitude: number, longitude: number, options: SendOptions = {}): Message {
    return postAs(this.#world, this.user, { location: { latitude, longitude } }, options)
  }

  /**
   * Presses a button of a message, by its text or its callback data, as the message was when the person saw it.
   * Resolves to what the person then sees. A button that opens or copies something sends nothing to the bot.
   *
   * @throws ImpossibleAction if there is no such button, WaitTimeout if the bot does not answer
   */
  press(message: Message, button: string, wait: WaitOptions = {}): Promise<CallbackAnswer> {
    return pressButton(this.#world, this.user, message, button, wait)
  }

  /** Sends arbitrary callback data, as a modified client can. */
  forge(message: Message, data: string, wait: WaitOptions = {}): Promise<CallbackAnswer> {
    return sendTap(this.#world, this.user, message, data, wait)
  }

  /** Types `@bot query`; resolves to the bot's results. @throws WaitTimeout if the bot does not answer */
  ask(query: string, options: InlineQueryOptions = {}): Promise<InlineAnswer> {
    return ask(this.#world, this.user, query, options)
  }

  /** Sends a result of an inline query into a chat, by default the private one. */
  choose(result: InlineQueryResult, query: string, options: SendOptions = {}): Message {
    return choose(this.#world, this.user, result, query, options)
  }

  /** Blocks the bot: its messages are refused from now on. */
  block(): void {
    this.#world.setMembership(this.chat, 'kicked', this.user)
  }

  unblock(): void {
    this.#world.setMembership(this.chat, 'member', this.user)
  }

  /** Deletes the account. */
  deactivate(): void {
    this.chat.deactivated = true
    this.#world.events.emit({ kind: 'chat', chat: this.id })
  }

  /** Joins a group. */
  join(chat: Chat): Message {
    chat.people.set(this.id, { user: this.user, administrator: false })
    return postAs(this.#world, this.user, { new_chat_members: [this.user] }, { to: chat })
  }

  /** Becomes an anonymous administrator of a group, or one under their own name again. What they send says `as`. */
  hide(chat: Chat, isAnonymous = true): void {
    const member = chat.people.get(this.id)
    if (!member?.administrator) throw new ImpossibleAction('only administrators can be anonymous')
    member.isAnonymous = isAnonymous
  }

  /** Leaves a group. */
  leave(chat: Chat): Message {
    const message = postAs(this.#world, this.user, { left_chat_member: this.user }, { to: chat })
    chat.people.delete(this.id)
    return message
  }

  /** Adds the bot to a group or channel; to a channel always as an administrator. */
  addBot(chat: Chat, options: AddBotOptions = {}): void {
    addBot(this.#world, this.user, chat, options)
  }

  /** Removes the bot from a group or channel for good. */
  kickBot(chat: Chat): void {
    kickBot(this.#world, this.user, chat)
  }

  /** Makes the bot an administrator, or an ordinary member again. */
  promoteBot(chat: Chat, administrator = true): void {
    this.#world.setMembership(chat, administrator ? 'administrator' : 'member', this.user)
  }

  /** Restricts the bot in a group so that it may only read, or gives a channel's administrator no right to post. */
  silenceBot(chat: Chat): void {
    this.#world.setBotMayWrite(chat, false, this.user)
  }

  /** Gives back what `silenceBot` took. */
  unsilenceBot(chat: Chat): void {
    this.#world.setBotMayWrite(chat, true, this.user)
  }

  /** Changes a group's default permissions: whether ordinary members may write. The bot is told nothing. */
  setOpen(chat: Chat, isOpen: boolean): void {
    if (!chat.isGroup) throw new ImpossibleAction(`${chat.title} has no default permissions`)
    chat.isOpen = isOpen
  }

  /** Switches slow mode on, with the seconds between two messages of a member, or off with 0. */
  setSlowMode(chat: Chat, seconds: number): void {
    if (chat.type !== 'supergroup' || !SLOW_MODES.has(seconds)) {
      throw new ImpossibleAction(`${chat.title} cannot have a slow mode of ${seconds} s`)
    }
    chat.slowMode = seconds
  }

  /** Opens a topic in a forum. @returns its thread id */
  openTopic(chat: Chat, name: string): number {
    return openTopic(this.#world, this.user, chat, name)
  }

  /** Closes a topic of a forum as its administrator, by default General. */
  closeTopic(chat: Chat, thread?: number): void {
    closeTopic(this.#world, this.user, chat, thread)
  }

  /** The messages of a group that only this person sees, oldest first. */
  copies(chat: Chat): Message[] {
    return [...chat.copies.values()].filter((copy) => copy.receiver_user?.id === this.id)
  }

  /** The command menu that this person sees in a chat. */
  commands(chat: Chat = this.chat): BotCommand[] {
    const administrator = chat.people.get(this.id)?.administrator ?? false
    return this.#world.commands.seenBy(chat, this.id, this.user.language_code ?? '', administrator)
  }

  /** The button beside the text field in the private chat. */
  menu(): MenuButton {
    return this.#world.profile.menu(this.id)
  }

  /** The bot's profile as this person sees it. */
  profile(): { name: string; description: string; shortDescription: string } {
    const { name, description, shortDescription } = this.#world.profile
    const language = this.user.language_code ?? ''
    return {
      name: name.seenIn(language) || this.#world.bot.first_name,
      description: description.seenIn(language),
      shortDescription: shortDescription.seenIn(language),
    }
  }
}
