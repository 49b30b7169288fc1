import type { Message } from '../card/message.ts'
import type { Addressing } from './send.ts'
import { options } from './send.ts'

/** What messages have in common in all chats, as the bytes of JSON without the final brace; as long as a message is kept. */
const written = new WeakMap<Message, Buffer>()

/**
 * The parameters of `sendMessage` as the bytes of JSON. A message is written once for all chats, which differ in some fifty bytes:
 * writing it anew, two kilobytes for each chat, took 4 % of the main thread's time in a broadcast and made most of its garbage.
 */
export function messageBody(message: Message, addressing: Addressing): Buffer {
  const common = written.get(message) ?? commonOf(message)
  written.set(message, common)
  const own = ownOf(addressing)
  const body = Buffer.allocUnsafe(common.length + own.length)
  body.set(common)
  // Numbers and names of parameters: one byte for each character.
  body.write(own, common.length, 'latin1')
  return body
}

function commonOf(message: Message): Buffer {
  return Buffer.from(JSON.stringify({ text: message.text, ...options(message) }).slice(0, -1))
}

function ownOf({ chatId, isPaid, thread, isSilent }: Addressing): string {
  const paid = isPaid ? ',"allow_paid_broadcast":true' : ''
  const topic = thread === null ? '' : `,"message_thread_id":${thread}`
  const silent = isSilent ? ',"disable_notification":true' : ''
  return `,"chat_id":${chatId}${paid}${topic}${silent}}`
}
