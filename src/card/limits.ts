/**
 * All of Telegram's limits, each with its source. "Docs" is core.telegram.org/bots/api, "FAQ"
 * core.telegram.org/bots/faq, "server" the source of tdlib/telegram-bot-api and tdlib/td (2026-07).
 */

/** Characters of a message after its entities are parsed (docs). The server counts code points, so `.length` is never too low a count. */
export const MESSAGE_CHARACTERS = 4096

/** Characters of a caption after its entities are parsed (docs). */
export const CAPTION_CHARACTERS = 1024

/** The server drops further entities without an error: MAX_USER_ENTITY_COUNT (server). */
export const MESSAGE_ENTITIES = 100

/** Bytes of UTF-8 in `callback_data` (docs); more is `BUTTON_DATA_INVALID`. */
export const CALLBACK_BYTES = 64

/** Characters of the answer to a tap (docs). */
export const ANSWER_CHARACTERS = 200

/** Messages per second in bulk without paid broadcasts (FAQ). */
export const FREE_MESSAGES_PER_SECOND = 30

/** Messages per second to one chat (FAQ: short bursts may exceed this, but eventually cause 429). */
export const CHAT_MESSAGES_PER_SECOND = 1

/** Messages per minute to one group (FAQ). */
export const GROUP_MESSAGES_PER_MINUTE = 20

/** Characters, blocks, media and table columns of a rich message (docs, Bot API 10.1). */
export const RICH_CHARACTERS = 32_768
export const RICH_BLOCKS = 500
export const RICH_MEDIA = 50
export const RICH_COLUMNS = 20

/** Bytes of a file that a bot uploads (docs, sendDocument: 50 MB). */
export const UPLOAD_BYTES = 50_000_000
