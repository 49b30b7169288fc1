import type { ChatMember, User } from 'grammy/types'
import { describe, expect, test } from 'vitest'
import { type MembershipChange, membershipChange } from '../../src/bot/membership-change.ts'
import type { SubscriberKind, SubscriberState } from '../../src/model/subscriber.ts'

const user: User = { id: 1, is_bot: true, first_name: 'Bot' }
const restricted = (is_member: boolean, can_send_messages: boolean) =>
  ({ status: 'restricted', user, is_member, can_send_messages }) as ChatMember
const administrator = (can_post_messages?: boolean) =>
  ({ status: 'administrator', user, can_post_messages }) as ChatMember

const MEMBERS = {
  left: { status: 'left', user },
  kicked: { status: 'kicked', user, until_date: 0 },
  member: { status: 'member', user },
  silent: restricted(true, false),
  'left while restricted': restricted(false, false),
  'restricted, may write': restricted(true, true),
  'group admin': administrator(),
  poster: administrator(true),
  'admin without posting': administrator(false),
} satisfies Record<string, ChatMember>

type Row = [
  kind: SubscriberKind,
  state: SubscriberState | undefined,
  before: keyof typeof MEMBERS,
  after: keyof typeof MEMBERS,
  change: MembershipChange | null,
]

describe('a change of membership', () => {
  test.each<Row>([
    ['private', 'active', 'member', 'kicked', 'gone'],
    ['private', 'gone', 'kicked', 'member', 'resume'],
    ['private', 'stopped', 'member', 'kicked', 'gone'],
    ['private', 'stopped', 'kicked', 'member', null],
    ['private', undefined, 'member', 'kicked', null],
    ['private', undefined, 'kicked', 'member', null],
    ['supergroup', undefined, 'left', 'member', 'greet'],
    ['group', undefined, 'kicked', 'group admin', 'greet'],
    ['supergroup', undefined, 'member', 'group admin', null],
    ['supergroup', 'stopped', 'member', 'kicked', 'gone'],
    ['supergroup', 'stopped', 'left', 'member', 'greet'],
    ['supergroup', 'stopped', 'silent', 'member', null],
    ['supergroup', 'gone', 'left', 'member', 'resume'],
    ['supergroup', 'gone', 'left', 'silent', null],
    ['supergroup', 'active', 'member', 'silent', 'silenced'],
    ['supergroup', 'active', 'silent', 'restricted, may write', 'allowed'],
    ['supergroup', 'active', 'silent', 'member', 'allowed'],
    ['supergroup', 'active', 'member', 'left while restricted', 'gone'],
    ['supergroup', 'active', 'member', 'group admin', null],
    ['supergroup', undefined, 'left', 'silent', null],
    ['supergroup', undefined, 'silent', 'member', 'greet'],
    ['channel', undefined, 'left', 'poster', 'subscribe'],
    ['channel', undefined, 'left', 'admin without posting', 'silenced'],
    ['channel', undefined, 'admin without posting', 'admin without posting', null],
    ['channel', undefined, 'admin without posting', 'poster', 'subscribe'],
    ['channel', undefined, 'left', 'member', 'silenced'],
    ['channel', 'active', 'poster', 'admin without posting', 'silenced'],
    ['channel', 'active', 'admin without posting', 'poster', 'allowed'],
    ['channel', 'active', 'poster', 'kicked', 'gone'],
    ['channel', 'gone', 'kicked', 'poster', 'resume'],
    ['channel', 'stopped', 'kicked', 'poster', 'stay-stopped'],
  ])('%s, %s: %s → %s: %s', (kind, state, before, after, change) => {
    const update = { kind, state, before: MEMBERS[before], after: MEMBERS[after] }
    expect(membershipChange(update)).toBe(change)
  })
})
