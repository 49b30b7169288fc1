import type { Update } from 'grammy/types'
import { z } from 'zod'

const user = z.looseObject({
  id: z.int(),
  first_name: z.string().optional(),
  last_name: z.string().optional(),
  username: z.string().optional(),
  language_code: z.string().optional(),
})
const chat = z.looseObject({
  id: z.int(),
  type: z.string(),
  title: z.string().optional(),
  first_name: z.string().optional(),
  last_name: z.string().optional(),
})
const entity = z
  .looseObject({
    type: z.string(),
    offset: z.int().min(0),
    length: z.int().min(0),
    url: z.string().optional(),
  })
  .refine(({ type, url }) => type !== 'text_link' || url !== undefined)
const document = z.looseObject({
  file_id: z.string(),
  file_name: z.string().optional(),
  mime_type: z.string().optional(),
  file_size: z.number().optional(),
})
const message = z
  .looseObject({
    message_id: z.int(),
    message_thread_id: z.int().optional(),
    is_topic_message: z.boolean().optional(),
    chat,
    from: user.optional(),
    sender_chat: chat.optional(),
    text: z.string().optional(),
    entities: z.array(entity).optional(),
    caption: z.string().optional(),
    caption_entities: z.array(entity).optional(),
    link_preview_options: z.looseObject({ url: z.string().optional() }).optional(),
    document: document.optional(),
    location: z.looseObject({ latitude: z.number(), longitude: z.number() }).optional(),
    migrate_to_chat_id: z.int().optional(),
  })
  // Entities are positions in the text (core.telegram.org/bots/api#message).
  .refine(
    ({ text, entities, caption, caption_entities: inCaption }) =>
      (text !== undefined || entities === undefined) &&
      (caption !== undefined || inCaption === undefined),
  )
const member = z.looseObject({ status: z.string() })

/** For each kind of update that the bot handles, what its handlers rely on (core.telegram.org/bots/api#update). */
const schema = z.looseObject({
  update_id: z.int(),
  message: message.optional(),
  channel_post: message.optional(),
  edited_channel_post: message.optional(),
  callback_query: z
    .looseObject({
      id: z.string().min(1),
      from: user,
      message: message.optional(),
      data: z.string().optional(),
    })
    .optional(),
  inline_query: z
    .looseObject({ id: z.string().min(1), from: user, query: z.string(), offset: z.string() })
    .optional(),
  my_chat_member: z
    .looseObject({ chat, from: user, old_chat_member: member, new_chat_member: member })
    .optional(),
})

/** Whether an update has the shape that Telegram gives it. Nobody waits for an answer to one that does not. */
export function isWellFormed(update: unknown): update is Update {
  return schema.safeParse(update).success
}
