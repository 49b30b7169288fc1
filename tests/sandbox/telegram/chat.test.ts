import { describe, expect } from 'vitest'
import { refusalOf, test } from './local.ts'

describe('a chat that is closed to the bot', () => {
  test('nobody with this id', async ({ api }) => {
    expect(await refusalOf(api.sendMessage(5, 'a'))).toBe('400 Bad Request: chat not found')
    expect(await refusalOf(api.sendMessage('@nobody', 'a'))).toBe('400 Bad Request: chat not found')
  })

  test('somebody who never pressed Start', async ({ telegram, api }) => {
    expect(await refusalOf(api.sendMessage(telegram.person().id, 'a'))).toBe(
      "403 Forbidden: bot can't initiate conversation with a user",
    )
  })

  test('somebody who blocked the bot, and the update about it', async ({ telegram, api }) => {
    const ada = telegram.person()
    ada.start()
    ada.block()
    expect(await refusalOf(api.sendMessage(ada.id, 'a'))).toBe(
      '403 Forbidden: bot was blocked by the user',
    )
    ada.start('back')
    expect(await refusalOf(api.sendMessage(ada.id, 'a'))).toBe('not refused')
    const changes = (await api.getUpdates()).flatMap((update) => update.my_chat_member ?? [])
    expect(changes.map((change) => change.new_chat_member.status)).toEqual(['kicked', 'member'])
  })

  test('somebody whose account is gone', async ({ telegram, api }) => {
    const ada = telegram.person()
    ada.start()
    ada.deactivate()
    expect(await refusalOf(api.sendMessage(ada.id, 'a'))).toBe('403 Forbidden: user is deactivated')
  })

  test('a group before and after the bot was there', async ({ telegram, api }) => {
    const ada = telegram.person()
    for (const chat of [
      telegram.group({ people: [ada] }),
      telegram.supergroup({ people: [ada] }),
    ]) {
      const send = () => refusalOf(api.sendMessage(chat.id, 'a'))
      expect(await send()).toBe(`403 Forbidden: bot is not a member of the ${chat.type} chat`)
      ada.addBot(chat)
      expect(await send()).toBe('not refused')
      ada.kickBot(chat)
      expect(await send()).toBe(`403 Forbidden: bot was kicked from the ${chat.type} chat`)
    }
  })

  test('a group that became a supergroup', async ({ telegram, api }) => {
    const ada = telegram.person()
    const group = telegram.group({ title: 'Ops', people: [ada] })
    ada.addBot(group)
    const supergroup = telegram.migrate(group, ada)
    const error = await api.sendMessage(group.id, 'a').catch((e: unknown) => e)
    expect(error).toMatchObject({
      error_code: 400,
      description: 'Bad Request: group chat was upgraded to a supergroup chat',
      parameters: { migrate_to_chat_id: supergroup.id },
    })
    expect((await api.sendMessage(supergroup.id, 'a')).chat).toMatchObject({
      type: 'supergroup',
      title: 'Ops',
    })
    const messages = (await api.getUpdates()).flatMap((update) => update.message ?? [])
    expect(
      messages
        .map((message) => message.migrate_to_chat_id ?? message.migrate_from_chat_id)
        .filter(Boolean),
    ).toEqual([supergroup.id, group.id])
  })
})

describe('a group', () => {
  test('in privacy mode the bot hears what is meant for it', async ({ telegram, api }) => {
    const ada = telegram.person()
    const group = telegram.group({ people: [ada] })
    ada.addBot(group, { payload: 'from-link' })
    const own = await api.sendMessage(group.id, 'Digest')
    const said = ['hello all', '/digest', '/digest@other_bot', '/digest@local_bot', 'hi @local_bot']
    for (const text of said) ada.send(text, { to: group })
    ada.send('thanks', { to: group, replyTo: own })
    const heard = async () =>
      (await api.getUpdates()).flatMap((update) => update.message?.text ?? [])
    const meant = [
      '/start@local_bot from-link',
      '/digest',
      '/digest@local_bot',
      'hi @local_bot',
      'thanks',
    ]
    expect(await heard()).toEqual(meant)
    ada.promoteBot(group)
    ada.send('all of it', { to: group })
    expect(await heard()).toEqual([...meant, 'all of it'])
  })

  test('topics: a thread that is not there is refused', async ({ telegram, api }) => {
    const ada = telegram.person()
    const forum = telegram.supergroup({ people: [ada], topics: true })
    ada.addBot(forum)
    const thread = ada.openTopic(forum, 'News')
    const sent = await api.sendMessage(forum.id, 'a', { message_thread_id: thread })
    expect(sent).toMatchObject({
      message_thread_id: thread,
      is_topic_message: true,
      chat: { is_forum: true },
    })
    expect(await refusalOf(api.sendMessage(forum.id, 'a', { message_thread_id: 99 }))).toBe(
      '400 Bad Request: message thread not found',
    )
    const heard = ada.send('/digest', { to: forum, thread })
    expect((await api.getUpdates()).at(-1)?.message).toEqual(heard)
  })

  test('hidden members are shown to administrators only', async ({ telegram, api }) => {
    const [ada, bob] = [telegram.person(), telegram.person()]
    const group = telegram.supergroup({ people: [ada, bob], hidesMembers: true })
    ada.addBot(group)
    expect(await refusalOf(api.getChatMember(group.id, bob.id))).toBe(
      '400 Bad Request: CHAT_ADMIN_REQUIRED',
    )
    const admins = await api.getChatAdministrators(group.id)
    expect(admins.map(({ user }) => user.id)).toEqual([ada.id])
    ada.promoteBot(group)
    expect((await api.getChatMember(group.id, bob.id)).status).toBe('member')
  })

  test('people write as a channel, and administrators as the group', async ({ telegram, api }) => {
    const ada = telegram.person()
    const group = telegram.supergroup({ people: [ada] })
    const channel = telegram.channel({ people: [ada] })
    ada.addBot(group)
    ada.promoteBot(group)
    ada.send('a', { to: group, as: channel })
    ada.send('b', { to: group, as: group })
    const heard = (await api.getUpdates()).flatMap(({ message }) =>
      message?.text ? [message] : [],
    )
    expect(heard.map(({ from, sender_chat }) => [from?.username, sender_chat?.id])).toEqual([
      ['Channel_Bot', channel.id],
      ['GroupAnonymousBot', group.id],
    ])
    expect(await refusalOf(api.getChatMember(group.id, heard[0]?.from?.id ?? 0))).toBe(
      '400 Bad Request: member not found',
    )
  })

  test('members, administrators, leaving', async ({ telegram, api }) => {
    const [ada, bob, eve] = [telegram.person(), telegram.person(), telegram.person()]
    const group = telegram.group({ people: [ada, bob] })
    ada.addBot(group)
    expect(await api.getChatMemberCount(group.id)).toBe(3)
    const status = async (id: number) => (await api.getChatMember(group.id, id)).status
    expect(await Promise.all([ada, bob, eve].map((person) => status(person.id)))).toEqual([
      'administrator',
      'member',
      'left',
    ])
    expect(await status(telegram.bot.id)).toBe('member')
    expect(await refusalOf(api.getChatMember(group.id, 1))).toBe(
      '400 Bad Request: member not found',
    )
    expect((await api.getChatAdministrators(group.id)).map((admin) => admin.user.id)).toEqual([
      ada.id,
    ])
    eve.join(group)
    expect(await status(eve.id)).toBe('member')
    await api.leaveChat(group.id)
    expect(await refusalOf(api.sendMessage(group.id, 'a'))).toBe(
      '403 Forbidden: bot is not a member of the group chat',
    )
  })

  test('pinning needs rights', async ({ telegram, api }) => {
    const ada = telegram.person()
    const group = telegram.group({ people: [ada] })
    ada.addBot(group)
    const sent = await api.sendMessage(group.id, 'a')
    expect(await refusalOf(api.pinChatMessage(group.id, sent.message_id))).toBe(
      '400 Bad Request: not enough rights to manage pinned messages in the chat',
    )
    ada.promoteBot(group)
    await api.pinChatMessage(group.id, sent.message_id)
    expect((await api.getChat(group.id)).pinned_message?.text).toBe('a')
    await api.unpinChatMessage(group.id)
    expect((await api.getChat(group.id)).pinned_message).toBeUndefined()
  })
})

test('a channel takes posts of an administrator, in the name of the channel', async ({
  telegram,
  api,
}) => {
  const ada = telegram.person()
  const channel = telegram.channel({ username: 'the_news', people: [ada] })
  ada.addBot(channel)
  const post = await api.sendMessage('@the_news', 'a')
  expect(post).toMatchObject({ sender_chat: { id: channel.id } })
  expect(post.from).toBeUndefined()
  ada.promoteBot(channel, false)
  expect(await refusalOf(api.sendMessage(channel.id, 'a'))).toBe(
    '400 Bad Request: need administrator rights in the channel chat',
  )
  const theirs = ada.send('by hand', { to: channel })
  expect((await api.getUpdates()).at(-1)?.channel_post).toEqual(theirs)
})

describe('a chat where the bot may not write', () => {
  const NO_RIGHTS = '400 Bad Request: not enough rights to send text messages to the chat'

  test('is a group whose permissions are closed, of which no update tells', async ({
    telegram,
    api,
  }) => {
    const ada = telegram.person()
    const group = telegram.supergroup({ people: [ada] })
    ada.addBot(group)
    ada.setOpen(group, false)
    expect(await refusalOf(api.sendMessage(group.id, 'a'))).toBe(NO_RIGHTS)
    expect(await refusalOf(api.sendChatAction(group.id, 'typing'))).toBe('not refused')
    expect((await api.getUpdates()).flatMap(({ my_chat_member: change }) => change ?? [])).toEqual([
      expect.objectContaining({ chat: group.brief }),
    ])
    ada.promoteBot(group)
    expect(await refusalOf(api.sendMessage(group.id, 'a'))).toBe('not refused')
  })

  test('is a group that restricted it, and an update says so', async ({ telegram, api }) => {
    const ada = telegram.person()
    const group = telegram.supergroup({ people: [ada] })
    ada.addBot(group)
    ada.silenceBot(group)
    expect(await refusalOf(api.sendMessage(group.id, 'a'))).toBe(NO_RIGHTS)
    ada.unsilenceBot(group)
    expect(await refusalOf(api.sendMessage(group.id, 'a'))).toBe('not refused')
    const changes = (await api.getUpdates()).flatMap((update) => update.my_chat_member ?? [])
    expect(changes.map((change) => change.new_chat_member.status)).toEqual([
      'member',
      'restricted',
      'member',
    ])
  })

  test('is a channel that gave it no right to post', async ({ telegram, api }) => {
    const ada = telegram.person()
    const channel = telegram.channel({ people: [ada] })
    ada.addBot(channel, { mayPost: false })
    expect(await refusalOf(api.sendMessage(channel.id, 'a'))).toBe(NO_RIGHTS)
    const [update] = await api.getUpdates()
    expect(update?.my_chat_member?.new_chat_member).toMatchObject({
      status: 'administrator',
      can_post_messages: false,
    })
  })
})

test('slow mode refuses the second message of a member for as long as it has left', async ({
  telegram,
  api,
  clock,
}) => {
  const ada = telegram.person()
  const group = telegram.supergroup({ people: [ada] })
  ada.addBot(group)
  ada.setSlowMode(group, 3600)
  const send = () => refusalOf(api.sendMessage(group.id, 'a'))
  expect(await send()).toBe('not refused')
  clock.now += 100_000
  expect(await send()).toBe('429 Too Many Requests: retry after 3500')
  expect(await refusalOf(api.sendMessage(ada.start().chat.id, 'a'))).toBe('not refused')
  clock.now += 3_500_000
  expect(await send()).toBe('not refused')
  ada.promoteBot(group)
  expect(await send()).toBe('not refused')
})
