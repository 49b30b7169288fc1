import type { Api } from 'grammy'
import type { CallbackQuery, Update } from 'grammy/types'
import type { Logger } from '../../log.ts'
import { type Callback, decodeCallback } from '../../model/callback.ts'

/**
 * What a tap may ask for that only shows something in place of the message, so that a later one leaves nothing of it. The
 * position or page is in the button, so none depends on the tap before it.
 */
const SHOWS: ReadonlySet<Callback['kind']> = new Set([
  'card',
  'page',
  'contents',
  'closing',
  'overview',
  'more',
  'about',
  'list',
  'article',
  'articlePage',
  'articleContents',
])

/**
 * Whether a tap that waits need not be handled, because the same person has tapped on the same message again and both only show
 * something. When taps come faster than they can be handled, the work of a chat is bounded by this: one screen at a time.
 */
export function replacesTap(later: Update, earlier: Update): boolean {
  const tap = later.callback_query
  const before = earlier.callback_query
  if (tap === undefined || before === undefined || tap.from.id !== before.from.id) return false
  const place = placeOf(tap)
  return place !== null && place === placeOf(before) && onlyShows(before) && onlyShows(tap)
}

/** The message that was tapped, or the copy of it that only one member sees; `null` for one sent inline. */
function placeOf({ message }: CallbackQuery): string | null {
  if (message === undefined) return null
  const copy = 'ephemeral_message_id' in message ? message.ephemeral_message_id : undefined
  return `${message.chat.id} ${copy === undefined ? message.message_id : `copy ${copy}`}`
}

function onlyShows({ data = '' }: CallbackQuery): boolean {
  const callback = decodeCallback(data)
  return callback !== null && SHOWS.has(callback.kind)
}

/** Creates the answer to taps that are not handled because they were replaced: it stops the spinner. It never rejects. */
export function createReplacedAnswer({
  api,
  log,
}: {
  api: Pick<Api, 'answerCallbackQuery'>
  log: Logger
}): (update: Update) => Promise<void> {
  return async ({ callback_query: tap }) => {
    if (tap === undefined) return
    await api
      .answerCallbackQuery(tap.id)
      .catch((err: unknown) => log.debug({ err }, 'could not answer a replaced tap'))
  }
}
