import { Context } from 'grammy'
import { describe, expect, test } from 'vitest'
import { personOf, senderOf } from '../../src/bot/sender-of.ts'

const ADA = 1001
const GROUP = -1001000000001
const CHANNEL = -1001000000002

const user = (id: number, is_bot = false) => ({ id, is_bot, first_name: 'N' })
const group = { id: GROUP, type: 'supergroup', title: 'G' }
const channel = { id: CHANNEL, type: 'channel', title: 'C' }
const ada = { id: ADA, type: 'private', first_name: 'Ada' }
const said = (message: object) => ({ message: { message_id: 1, date: 1, text: 'x', ...message } })
const post = { message_id: 1, date: 1, chat: channel, sender_chat: channel, text: 'x' }

/** An update as the bot sees it. Tests hand in what Telegram sends, not the whole of grammY's types. */
const context = (update: object) =>
  new Context({ update_id: 1, ...update } as never, {} as never, user(9, true) as never)

describe('the sender of an update', () => {
  test.each<[string, object, number | undefined, number | undefined]>([
    ['a person in private', said({ from: user(ADA), chat: ada }), ADA, ADA],
    ['a person in a group', said({ from: user(ADA), chat: group }), ADA, ADA],
    [
      'an anonymous admin is their group',
      said({ from: user(1_087_968_824, true), sender_chat: group, chat: group }),
      undefined,
      GROUP,
    ],
    [
      'somebody who writes as a channel is that channel',
      said({ from: user(136_817_688, true), sender_chat: channel, chat: group }),
      undefined,
      CHANNEL,
    ],
    [
      'a post that a channel forwards to its group is the channel’s',
      said({ from: user(777_000), sender_chat: channel, chat: group, is_automatic_forward: true }),
      undefined,
      CHANNEL,
    ],
    ['a channel’s post', { channel_post: post }, undefined, CHANNEL],
    [
      'a tap below a channel’s post is the person’s',
      { callback_query: { id: '1', from: user(ADA), message: post, chat_instance: '1' } },
      ADA,
      ADA,
    ],
    [
      'an inline query',
      { inline_query: { id: '1', from: user(ADA), query: '', offset: '' } },
      ADA,
      ADA,
    ],
    ['another bot is nobody', said({ from: user(77, true), chat: group }), undefined, GROUP],
  ])('%s', (_, update, person, sender) => {
    const ctx = context(update)
    expect(personOf(ctx)).toBe(person)
    expect(senderOf(ctx)).toBe(sender)
  })
})
