import type { InlineQuery, InlineQueryResult, Message, User } from 'grammy/types'
import { LIMITS } from '../limits.ts'
import { inlineContent } from '../methods/inline.ts'
import type { InlineAnswer, World } from '../world.ts'
import { ImpossibleAction, postAs, type SendOptions } from './post-as.ts'
import { type WaitOptions, waitForBot } from './wait-for-bot.ts'

/** Where a person types an inline query, and from which result on. */
export interface InlineQueryOptions extends WaitOptions {
  offset?: string
  chatType?: InlineQuery['chat_type']
}

/** Types `@bot query` and waits for the bot's results. */
export function ask(
  world: World,
  user: User,
  query: string,
  { offset = '', chatType, within }: InlineQueryOptions,
): Promise<InlineAnswer> {
  if (query.length > LIMITS.inlineQuery)
    throw new ImpossibleAction('an inline query has 256 characters')
  const id = world.nextQueryId()
  return waitForBot(`an answer to the inline query "${query}"`, { within }, (answered) => {
    world.inlineQueries.set(id, { person: user.id, at: world.now(), answered })
    const type = chatType === undefined ? {} : { chat_type: chatType }
    world.queueUpdate({ inline_query: { id, from: user, query, offset, ...type } }, String(user.id))
  })
}

/** Sends a result into a chat, as a message via the bot, and reports the choice to the bot. */
export function choose(
  world: World,
  user: User,
  result: InlineQueryResult,
  query: string,
  options: SendOptions,
): Message {
  const keyboard = result.reply_markup
  const inline = keyboard ? `inline-${world.nextQueryId()}` : undefined
  const content = {
    ...inlineContent(result),
    via_bot: world.bot,
    ...(keyboard && { reply_markup: keyboard }),
  }
  const message = postAs(world, user, content, options, inline)
  const chosen = { result_id: result.id, from: user, query }
  world.queueUpdate(
    {
      chosen_inline_result:
        inline === undefined ? chosen : { ...chosen, inline_message_id: inline },
    },
    String(user.id),
  )
  return message
}
