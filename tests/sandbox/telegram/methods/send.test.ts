import { InlineKeyboard, InputFile, Keyboard } from 'grammy'
import { describe, expect } from 'vitest'
import { m4a, mp3, oggOpus } from '../../../support/sounds.ts'
import { refusalOf, test } from '../local.ts'

describe('sending', () => {
  test('a message returns what Telegram returns', async ({ telegram, api, clock }) => {
    const ada = telegram.person({ first_name: 'Ada', username: 'ada' })
    ada.start()
    const sent = await api.sendMessage(ada.id, '<b>a</b> https://x.org', {
      parse_mode: 'HTML',
      link_preview_options: { is_disabled: true },
      protect_content: true,
      reply_markup: new InlineKeyboard().text('b', 'c'),
    })
    expect(sent).toEqual({
      message_id: 2,
      from: telegram.bot,
      chat: { id: ada.id, type: 'private', first_name: 'Ada', username: 'ada' },
      date: clock.now / 1000,
      text: 'a https://x.org',
      entities: [
        { type: 'bold', offset: 0, length: 1 },
        { type: 'url', offset: 2, length: 13 },
      ],
      link_preview_options: { is_disabled: true },
      reply_markup: { inline_keyboard: [[{ text: 'b', callback_data: 'c' }]] },
      has_protected_content: true,
    })
    expect(ada.chat.messages[1]).toEqual(sent)
  })

  test('4096 characters after parsing, however many bytes before', async ({ telegram, api }) => {
    const ada = telegram.person()
    ada.start()
    const text = '&lt;'.repeat(4096)
    const sent = await api.sendMessage(ada.id, text, { parse_mode: 'HTML' })
    expect(sent.text).toBe('<'.repeat(4096))
    expect(await refusalOf(api.sendMessage(ada.id, `${text}a`, { parse_mode: 'HTML' }))).toBe(
      '400 Bad Request: message is too long',
    )
  })

  test('a photo by URL, with a caption of at most 1024 characters', async ({ telegram, api }) => {
    const ada = telegram.person()
    ada.start()
    const photo = 'https://x.org/a.jpg'
    const sent = await api.sendPhoto(ada.id, photo, { caption: '<i>a</i>', parse_mode: 'HTML' })
    expect(sent).toMatchObject({ caption: 'a', caption_entities: [{ type: 'italic' }] })
    expect(sent.photo[0]?.file_id).toBe(photo)
    const long = api.sendPhoto(ada.id, photo, { caption: 'a'.repeat(1025) })
    expect(await refusalOf(long)).toBe('400 Bad Request: message caption is too long')
    expect(await refusalOf(api.sendPhoto(ada.id, 'nonsense'))).toBe(
      '400 Bad Request: wrong file identifier/HTTP URL specified',
    )
  })

  test('a reply to a message', async ({ telegram, api }) => {
    const ada = telegram.person()
    const said = ada.start()
    const sent = await api.sendMessage(ada.id, 'a', {
      reply_parameters: { message_id: said.message_id },
    })
    expect(sent.reply_to_message?.text).toBe('/start')
    const missing = { message_id: 99 }
    expect(await refusalOf(api.sendMessage(ada.id, 'a', { reply_parameters: missing }))).toBe(
      '400 Bad Request: message to be replied not found',
    )
    const quote = { message_id: said.message_id, quote: 'a' }
    expect(await refusalOf(api.sendMessage(ada.id, 'a', { reply_parameters: quote }))).toBe(
      '400 Bad Request: reply_parameters.quote is not implemented by the local Telegram',
    )
    const anyway = { ...missing, allow_sending_without_reply: true }
    expect(
      (await api.sendMessage(ada.id, 'a', { reply_parameters: anyway })).reply_to_message,
    ).toBeUndefined()
  })

  test('a reply keyboard belongs to the chat, and its message can never be edited', async ({
    telegram,
    api,
  }) => {
    const ada = telegram.person()
    ada.start()
    const sent = await api.sendMessage(ada.id, 'a', { reply_markup: new Keyboard().text('b') })
    expect(ada.chat.replyKeyboard).toMatchObject({ keyboard: [[{ text: 'b' }]] })
    expect(await refusalOf(api.editMessageText(ada.id, sent.message_id, 'b'))).toBe(
      "400 Bad Request: message can't be edited",
    )
    await api.sendMessage(ada.id, 'c', { reply_markup: { remove_keyboard: true } })
    expect(ada.chat.replyKeyboard).toBeUndefined()
  })

  test('drafts and actions are visible, but are not messages', async ({ telegram, api }) => {
    const ada = telegram.person()
    ada.start()
    const seen: unknown[] = []
    telegram.on((event) => event.kind !== 'call' && seen.push(event))
    await api.sendChatAction(ada.id, 'typing')
    await api.raw.sendMessageDraft({
      chat_id: ada.id,
      draft_id: 1,
      text: '<b>a</b>',
      parse_mode: 'HTML',
    })
    expect(seen).toEqual([
      { kind: 'action', chat: ada.id, action: 'typing', thread: undefined },
      {
        kind: 'draft',
        chat: ada.id,
        draft_id: 1,
        text: 'a',
        entities: [{ type: 'bold', offset: 0, length: 1 }],
      },
    ])
    expect(ada.chat.messages).toHaveLength(1)
    expect(await refusalOf(api.sendChatAction(ada.id, 'dance' as 'typing'))).toBe(
      '400 Bad Request: wrong parameter action in request',
    )
    expect(
      await refusalOf(api.raw.sendMessageDraft({ chat_id: ada.id, draft_id: 0, text: 'a' })),
    ).toBe('400 Bad Request: draft identifier must be non-zero')
  })

  test('a channel has no chat actions', async ({ telegram, api }) => {
    const ada = telegram.person()
    const channel = telegram.channel({ people: [ada] })
    ada.addBot(channel)
    expect(await refusalOf(api.sendChatAction(channel.id, 'typing'))).toMatch(
      /^400 .* in channels$/,
    )
  })

  test('a picture that cannot be fetched refuses the message', async ({ telegram, api }) => {
    const ada = telegram.person()
    ada.start()
    const html =
      '<p>a</p><ul><li><p>b</p><figure><img src="https://x.org/b.jpg"/></figure></li></ul>'
    const rich = (text: string) =>
      api.raw.sendRichMessage({ chat_id: ada.id, rich_message: { html: text } })
    const gone = '400 Bad Request: RICH_MESSAGE_PHOTO_NO_MEDIA_FOUND'
    telegram.hidePictures(/x\.org/)
    expect(await refusalOf(rich(html))).toBe(gone)
    expect(await refusalOf(api.sendPhoto(ada.id, 'https://x.org/b.jpg'))).toMatch('failed to get')
    await rich(html.replace('x.org', 'y.org'))
    telegram.hidePictures(null)
    const sent = await rich(html)
    expect(await refusalOf(rich(html.replace('https://x.org', 'http://localhost')))).toBe(gone)
    telegram.hidePictures(/./)
    const edit = {
      chat_id: ada.id,
      message_id: sent.message_id,
      rich_message: { html: `${html}c` },
    }
    expect(await refusalOf(api.raw.editMessageText(edit))).toBe(gone)
  })

  test.for([
    [{ prefer_small_media: true, prefer_large_media: true }, 'exclude each other'],
    [{ url: 'nowhere' }, "URL 'nowhere' is invalid: Wrong HTTP URL"],
  ] as const)('link preview options %j are refused', async ([options, why], { telegram, api }) => {
    const ada = telegram.person()
    ada.start()
    expect(
      await refusalOf(api.sendMessage(ada.id, 'a', { link_preview_options: options })),
    ).toContain(why)
  })

  test('a person sends a file, and the bot downloads it', async ({ telegram, api }) => {
    const ada = telegram.person()
    ada.sendDocument({ name: 'a.opml', type: 'text/xml', content: '<opml/>', caption: 'mine' })
    const [update] = await api.getUpdates()
    expect(update?.message).toMatchObject({
      caption: 'mine',
      document: { file_name: 'a.opml', file_size: 7 },
    })
    const file = await api.getFile(update?.message?.document?.file_id ?? '')
    const got = await fetch(`${telegram.url}/file/bot${telegram.token}/${file.file_path}`)
    expect(await got.text()).toBe('<opml/>')
    expect(await refusalOf(api.getFile('none'))).toMatch('wrong file_id')
  })

  test('an uploaded photo, and a document that exists already', async ({ telegram, api }) => {
    const ada = telegram.person()
    ada.start()
    const photo = await api.sendPhoto(ada.id, new InputFile(Buffer.from('jpeg'), 'a.jpg'))
    const again = await api.sendPhoto(ada.id, photo.photo[0]?.file_id ?? '')
    expect(again.photo[0]?.file_unique_id).toBe(photo.photo[0]?.file_unique_id)
    const { document } = await api.sendDocument(ada.id, new InputFile(Buffer.from('a'), 'a.txt'))
    expect((await api.sendDocument(ada.id, document.file_id)).document).toEqual(document)
    expect(await refusalOf(api.sendDocument(ada.id, 'https://x.org/a.pdf'))).toMatch(
      'not implemented',
    )
    expect(await refusalOf(api.sendDocument(ada.id, 'none'))).toMatch('wrong file identifier')
    expect(await refusalOf(api.sendDocument(ada.id, new InputFile(Buffer.alloc(0), 'a.txt')))).toBe(
      '400 Bad Request: file must be non-empty',
    )
  })

  test('a voice message: Ogg Opus, MP3 or M4A by upload, then by its id', async ({
    telegram,
    api,
  }) => {
    const ada = telegram.person()
    ada.start()
    const ogg = new InputFile(oggOpus(2), 'a.ogg')
    const sent = await api.sendVoice(ada.id, ogg, {
      caption: '<b>a</b>',
      parse_mode: 'HTML',
      duration: 2,
    })
    expect(sent).toMatchObject({ caption: 'a', voice: { duration: 2, mime_type: 'audio/ogg' } })
    expect((await api.sendVoice(ada.id, sent.voice.file_id)).voice).toEqual(sent.voice)
    for (const [bytes, type] of [[mp3(1), 'audio/mpeg'] as const, [m4a(1), 'audio/mp4'] as const]) {
      const other = await api.sendVoice(ada.id, new InputFile(bytes, 'a'), { duration: 1 })
      expect(other.voice.mime_type).toBe(type)
    }
    const wave = new InputFile(Buffer.from('RIFF....WAVE'), 'a.ogg')
    expect(await refusalOf(api.sendVoice(ada.id, wave, { duration: 1 }))).toMatch(
      'neither Ogg Opus',
    )
    expect(await refusalOf(api.sendVoice(ada.id, new InputFile(mp3(1), 'a')))).toMatch('duration')
    expect(await refusalOf(api.sendVoice(ada.id, 'none'))).toMatch('wrong file identifier')
  })

  test('no voice where it is forbidden, but sound for the music player', async ({
    telegram,
    api,
  }) => {
    const ada = telegram.person()
    ada.start()
    const { voice } = await api.sendVoice(ada.id, new InputFile(oggOpus(1), 'a.ogg'), {
      duration: 1,
    })
    ada.chat.forbidsVoice = true
    expect(await refusalOf(api.sendVoice(ada.id, voice.file_id))).toBe(
      '400 Bad Request: VOICE_MESSAGES_FORBIDDEN',
    )
    expect(await refusalOf(api.sendAudio(ada.id, voice.file_id))).toBe(
      "400 Bad Request: can't use file of type VoiceNote as Audio",
    )
    const file = new InputFile(oggOpus(1), 'a.ogg')
    const { audio } = await api.sendAudio(ada.id, file, { duration: 1, title: 'T', performer: 'P' })
    expect(audio).toMatchObject({ title: 'T', performer: 'P', duration: 1 })
    expect((await api.sendAudio(ada.id, audio.file_id)).audio.file_unique_id).toBe(
      audio.file_unique_id,
    )
    telegram.world.files.forget(audio.file_id)
    expect(await refusalOf(api.sendAudio(ada.id, audio.file_id))).toMatch('wrong file identifier')
  })

  test('a person sends a location', async ({ telegram, api }) => {
    telegram.person().sendLocation(51.5, -0.1)
    const [update] = await api.getUpdates()
    expect(update?.message?.location).toEqual({ latitude: 51.5, longitude: -0.1 })
  })
})
