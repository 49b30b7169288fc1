import type { Message, PhotoSize } from 'grammy/types'
import type { Upload } from '../check.ts'
import { LIMITS } from '../limits.ts'
import { bad } from '../refusal.ts'
import { richContent } from '../rich/content.ts'
import { codePoints, formatText } from '../text/format.ts'
import { checkLink } from '../text/link.ts'
import type { World } from '../world.ts'
import { captionContent, textContent } from './content.ts'
import type { Handlers } from './handler.ts'
import { checkThread, postAsBot } from './post-as-bot.ts'
import { admitVoice, audio, voice } from './sound.ts'

const ACTIONS = new Set([
  'typing',
  'upload_photo',
  'record_video',
  'upload_video',
  'record_voice',
  'upload_voice',
  'upload_document',
  'choose_sticker',
  'find_location',
  'record_video_note',
  'upload_video_note',
])

/** Methods that post something new to a chat. */
export const sendMethods: Handlers = {
  sendMessage: (world, p) => postAsBot(world, p, textContent(p)),

  sendRichMessage: (world, p) =>
    postAsBot(world, p, richContent(p.rich_message, world.unfetchable)),

  sendPhoto: (world, p) =>
    postAsBot(world, p, { photo: photo(world, p.photo), ...captionContent(p) }),

  sendDocument: (world, p) =>
    postAsBot(world, p, {
      document: document(world, p.document),
      ...captionContent(p),
    } as Partial<Message>),

  sendVoice: (world, p) => {
    admitVoice(world.chat(p.chat_id))
    return postAsBot(world, p, { voice: voice(world, p), ...captionContent(p) } as Partial<Message>)
  },

  sendAudio: (world, p) =>
    postAsBot(world, p, { audio: audio(world, p), ...captionContent(p) } as Partial<Message>),

  sendMessageDraft: (world, p) => {
    const chat = world.chat(p.chat_id)
    if (chat.type !== 'private') throw bad('chat type is invalid')
    chat.admit('write')
    checkThread(chat, p.message_thread_id)
    if (p.draft_id === 0) throw bad('draft identifier must be non-zero')
    const { text, entities } = formatText({
      text: p.text ?? '',
      parse_mode: p.parse_mode,
      entities: p.entities,
    })
    if (codePoints(text) > LIMITS.textCodePoints) throw bad('message is too long')
    world.events.emit({ kind: 'draft', chat: chat.id, draft_id: p.draft_id, text, entities })
    return true
  },

  sendChatAction: (world, p) => {
    const chat = world.chat(p.chat_id)
    chat.admit('write')
    if (!ACTIONS.has(p.action)) throw bad('wrong parameter action in request')
    // Bot API: not supported for channel chats. The wording is ours.
    if (chat.type === 'channel') throw bad('chat actions are not supported in channels')
    const thread = checkThread(chat, p.message_thread_id)
    world.events.emit({ kind: 'action', chat: chat.id, action: p.action, thread })
    return true
  },
}

function document(world: World, given: unknown): Message['document'] {
  if (typeof given === 'string') {
    const stored = world.files.byId(given)
    if (stored) return stored.document
    if (/^https?:/.test(given)) {
      throw bad('sending a document by URL is not implemented by the local Telegram')
    }
    throw bad('wrong file identifier/HTTP URL specified')
  }
  return world.files.add(given as Upload).document
}

/** Photos are stored by URL: nothing is fetched, so the sizes are made up. */
function photo(world: World, given: unknown): PhotoSize[] {
  if (typeof given !== 'string') {
    const { document: file } = world.files.add(given as Upload)
    return [{ ...size(file.file_id, file.file_unique_id), file_size: file.file_size ?? 0 }]
  }
  const stored = world.files.byId(given)
  if (stored) return [size(stored.document.file_id, stored.document.file_unique_id)]
  const link = checkLink(given)
  if (!/^https?:/i.test(given) || 'error' in link) {
    throw bad('wrong file identifier/HTTP URL specified')
  }
  if (world.unfetchable?.test(link.url)) throw bad('failed to get HTTP URL content')
  return [size(link.url, link.url.slice(-16))]
}

function size(id: string, unique: string): PhotoSize {
  return { file_id: id, file_unique_id: unique, width: 1280, height: 720 }
}
