import { GrammyError, HttpError } from 'grammy'
import type { ChatMember, ChatMemberAdministrator } from 'grammy/types'
import { describe, expect, test } from 'vitest'
import { type ChangeContext, changeRefusal } from '../../src/bot/may-change.ts'

const ANN = { id: 7, is_bot: false, first_name: 'Ann' }
const failure = (error_code: number, description: string) =>
  new GrammyError('call failed', { ok: false, error_code, description }, 'getChatMember', {})
const REFUSED = failure(400, 'Bad Request: CHAT_ADMIN_REQUIRED')
const FORBIDDEN = failure(403, 'Forbidden: something new')
const FLOOD = failure(429, 'Too Many Requests: retry after 30')
const DOWN = failure(502, 'Bad Gateway')
const OFFLINE = new HttpError('failed', new Error('socket'))

const admin: ChatMemberAdministrator = {
  status: 'administrator',
  user: ANN,
  can_be_edited: false,
  is_anonymous: false,
  can_manage_chat: true,
  can_delete_messages: false,
  can_manage_video_chats: false,
  can_restrict_members: false,
  can_promote_members: false,
  can_change_info: false,
  can_invite_users: false,
  can_post_stories: false,
  can_edit_stories: false,
  can_delete_stories: false,
  can_send_welcome_messages: false,
}

/** Ann in a group, where Telegram answers the two questions about her with these: whether she is an admin, or an error. */
function annWhere(member: boolean | Error, listed: boolean | Error): ChangeContext {
  const answer = <T>(given: boolean | Error, yes: T, no: T): Promise<T> => {
    if (given instanceof Error) return Promise.reject(given)
    return Promise.resolve(given ? yes : no)
  }
  return {
    chat: { id: -5, type: 'supergroup', title: 'Newsroom' },
    from: ANN,
    senderChat: undefined,
    callbackQuery: undefined,
    channelPost: undefined,
    t: (key) => key,
    getChatMember: () => answer<ChatMember>(member, admin, { status: 'member', user: ANN }),
    getChatAdministrators: () => answer(listed, [admin], []),
  }
}

describe('who may change a group', () => {
  test.each<[string, boolean | Error, boolean | Error, string | null]>([
    ['an admin', true, false, null],
    ['a member', false, true, 'admins-only'],
    ['an admin whom only the list tells', REFUSED, true, null],
    ['a member whom only the list tells', FORBIDDEN, false, 'admins-only'],
    ['an admin, while the first question floods', FLOOD, true, null],
    ['an admin, while the first question gets no answer', OFFLINE, true, null],
    ['somebody of whom Telegram says nothing', REFUSED, FORBIDDEN, 'admins-hidden'],
  ])('%s', async (_name, member, listed, expected) => {
    expect(await changeRefusal(annWhere(member, listed))).toBe(expected)
  })

  test.each([
    ['too many questions', FLOOD],
    ['Telegram is down', DOWN],
    ['no network', OFFLINE],
  ])('is an error of the moment: %s', async (_name, error) => {
    await expect(changeRefusal(annWhere(error, error))).rejects.toBe(error)
  })
})
