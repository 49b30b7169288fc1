import type { ChatMember } from 'grammy/types'
import type { SubscriberKind, SubscriberState } from '../model/subscriber.ts'

/**
 * What a change of the bot's membership means:
 * - `gone`: it was removed or blocked, and nothing more is sent.
 * - `greet`: it is new in a group, which is asked whether to start.
 * - `subscribe`: it may post in a channel that does not have a subscription yet.
 * - `resume`: it is back in a chat that left while it was subscribed.
 * - `allowed`: it may write again in a chat that is subscribed.
 * - `silenced`: it is in the chat, but may not write there.
 * - `stay-stopped`: it is back in a channel that said /stop.
 */
export type MembershipChange =
  | 'gone'
  | 'greet'
  | 'subscribe'
  | 'resume'
  | 'allowed'
  | 'silenced'
  | 'stay-stopped'

/** What a my_chat_member update says, with what is known of the chat: `undefined` if it never subscribed. */
export interface MembershipUpdate {
  readonly kind: SubscriberKind
  readonly before: ChatMember
  readonly after: ChatMember
  readonly state: SubscriberState | undefined
}

/** Decides what a change of membership means; `null` if nothing follows from it. */
export function membershipChange(update: MembershipUpdate): MembershipChange | null {
  const { kind, before, after, state } = update
  if (!isPresent(after)) return state === undefined ? null : 'gone'
  if (!mayWrite(after, kind)) return afterSilencing(update)
  // Telegram tells of no rights that the whole group lost, so a subscribed chat may have been silent before any such update.
  if (state === 'active') return mayWrite(before, kind) ? null : 'allowed'
  if (state === 'gone') return 'resume'
  if (kind === 'private') return null
  const couldWrite = isPresent(before) && mayWrite(before, kind)
  if (couldWrite) return null
  // A stopped group that gives back the right to write asks for nothing; one that adds the bot again may want it back.
  if (kind !== 'channel') return state === 'stopped' && isPresent(before) ? null : 'greet'
  return state === 'stopped' ? 'stay-stopped' : 'subscribe'
}

function afterSilencing({ kind, before, state }: MembershipUpdate): MembershipChange | null {
  if (state === 'active') return 'silenced'
  // A channel is subscribed by making the bot an administrator, so its owner waits for a word. A group is only greeted.
  const isNews = !isPresent(before) || before.status !== 'administrator' || mayWrite(before, kind)
  return kind === 'channel' && state === undefined && isNews ? 'silenced' : null
}

/** A restricted member may have left. */
function isPresent(member: ChatMember): boolean {
  if (member.status === 'restricted') return member.is_member
  return member.status !== 'left' && member.status !== 'kicked'
}

/** In a channel only administrators with that right may post; of a group's members, only restricted ones are told apart. */
function mayWrite(member: ChatMember, kind: SubscriberKind): boolean {
  if (kind === 'channel') {
    return member.status === 'administrator' && member.can_post_messages === true
  }
  return member.status !== 'restricted' || member.can_send_messages
}
