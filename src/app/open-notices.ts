import { Api } from 'grammy'
import type { Answers } from '../deliver/answers/answers.ts'
import { throughAnswers } from '../deliver/answers/through-answers.ts'
import { createSend, type Send } from '../deliver/send.ts'
import { sendByApi } from '../deliver/send-by-api.ts'
import { clientOptions } from '../telegram/client.ts'
import type { AppContext } from './context.ts'

/** Sends what the bot says of its own accord, apart from digests, within the rate limits. */
export interface Notices {
  /** To people, in turn with answers: once it is stored it counts as sent. */
  send: Send
  /** To operators, before everything that waits. */
  sendFirst: Send
}

/** Opens both. They are the only sends besides those of the bot's handlers and of deliveries. */
export function openNotices(
  { config, telegramServer, now }: Pick<AppContext, 'config' | 'telegramServer' | 'now'>,
  answers: Pick<Answers, 'send' | 'sendFirst' | 'takePlaceNow'>,
): Notices {
  const sendBy = (send: (...sent: Parameters<Answers['send']>) => Promise<unknown>): Send => {
    const api = new Api(config.BOT_TOKEN, clientOptions(telegramServer))
    api.config.use(
      throughAnswers({ send, takePlaceNow: (chat) => answers.takePlaceNow(chat) }, now),
    )
    return createSend(sendByApi(api))
  }
  return {
    send: sendBy((answer, isStorable) => answers.send(answer, isStorable)),
    sendFirst: sendBy((answer) => answers.sendFirst(answer)),
  }
}
