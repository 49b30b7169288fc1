import { z } from 'zod'

const user = z.looseObject({ id: z.int() })
const chat = z.looseObject({ id: z.int(), type: z.string() })
const entity = z.looseObject({ type: z.string(), offset: z.int().min(0), length: z.int().min(0) })
const message = z.looseObject({
  message_id: z.int(),
  chat,
  from: user.optional(),
  text: z.string().optional(),
  entities: z.array(entity).optional(),
})

/** Of each kind of update that the bot reacts to, what its handlers take for granted (core.telegram.org/bots/api#update). */
const schema = z.looseObject({
  update_id: z.int(),
  message: message.optional(),
  callback_query: z
    .looseObject({
      id: z.string().min(1),
      from: user,
      message: message.optional(),
      data: z.string().optional(),
    })
    .optional(),
  my_chat_member: z
    .looseObject({ chat, from: user, new_chat_member: z.looseObject({ status: z.string() }) })
    .optional(),
})

/** Whether an update is shaped as Telegram shapes them. What is not comes from nobody that the bot could answer. */
export function isWellFormed(update: unknown): boolean {
  return schema.safeParse(update).success
}
