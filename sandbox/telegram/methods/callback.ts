import { LIMITS } from '../limits.ts'
import { bad } from '../refusal.ts'
import { codePoints } from '../text/format.ts'
import type { Handlers } from './handler.ts'

/** Methods that answer taps. */
export const callbackMethods: Handlers = {
  answerCallbackQuery: (world, p) => {
    if (codePoints(p.text ?? '') > LIMITS.callbackAnswer) throw bad('MESSAGE_TOO_LONG')
    if (p.url !== undefined) {
      const start = `https://t.me/${world.bot.username}?start=`
      if (!p.url.startsWith(start)) throw bad('URL_INVALID')
    }
    const tap = world.taps.get(p.callback_query_id)
    world.taps.delete(p.callback_query_id)
    if (!tap || world.now() - tap.at > LIMITS.callbackQuerySeconds * 1000) {
      throw bad('query is too old and response timeout expired or query ID is invalid')
    }
    const answer = {
      ...(p.text && { text: p.text }),
      ...(p.url !== undefined && { url: p.url }),
      show_alert: p.show_alert ?? false,
    }
    tap.answered(answer)
    world.events.emit({ kind: 'answer', query: p.callback_query_id, person: tap.person, answer })
    return true
  },
}
