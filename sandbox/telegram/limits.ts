/**
 * The limits that this server enforces, each with its source. They are separate from the product's own limits on purpose, so
 * that a wrong number there is caught here.
 * TDLib means github.com/tdlib/td, "server" github.com/tdlib/telegram-bot-api, both read in 2026.
 */
export const LIMITS = {
  /** Code points of a text after entities are parsed. Bot API, sendMessage; TDLib MessageContent.cpp counts code points. */
  textCodePoints: 4096,
  /** Code points of a caption after entities are parsed. Bot API, sendPhoto. */
  captionCodePoints: 1024,
  /** Bytes of a text before parsing. Server, Client.cpp get_formatted_text. */
  rawTextBytes: 32_768,
  /** Entities kept of one text; the rest is dropped silently. TDLib MAX_USER_ENTITY_COUNT, "server-side limit". */
  entities: 100,
  /** UTF-8 bytes. Bot API, InlineKeyboardButton. */
  callbackDataBytes: 64,
  /** Buttons of one inline keyboard. Not documented; reported by many. */
  buttons: 100,
  /** Buttons in a row. Documented for rows of rich messages, reported for keyboards. */
  buttonsInRow: 8,
  /** Code points. Bot API, CopyTextButton. */
  copyText: 256,
  /** Code points. Bot API, answerCallbackQuery. */
  callbackAnswer: 200,
  /** Commands of one scope and language. Bot API, setMyCommands. */
  commands: 100,
  commandName: 32,
  commandDescription: 256,
  /** Bot API, setMyName, setMyDescription, setMyShortDescription. */
  botName: 64,
  botDescription: 512,
  botShortDescription: 120,
  /** Bot API, deep links. */
  startPayload: 64,
  /** Bot API, inline mode. */
  inlineQuery: 256,
  inlineResults: 50,
  inlineResultIdBytes: 64,
  inlineOffsetBytes: 64,
  inlineCacheSeconds: 86_400,
  /** Bot API 10.1, rich messages; TDLib's options agree. */
  richCodePoints: 32_768,
  richBlocks: 500,
  /** Updates of one getUpdates answer, and its longest wait. Server, Client.cpp. */
  updates: 100,
  pollSeconds: 50,
  /** How long an update waits for the bot. Server, Client.cpp add_update. */
  updateSeconds: 24 * 3600,
  callbackQuerySeconds: 150,
  /** How long after a tap a bot that is no administrator may answer it with an ephemeral message. Bot features, 10.2. */
  ephemeralSeconds: 15,
  inlineQuerySeconds: 30,
  /** Deleting is refused later than this. Bot API, deleteMessage. */
  deleteSeconds: 48 * 3600,
  /** Bytes. Bot API, getFile and sending files. */
  downloadBytes: 20 * 1024 * 1024,
  uploadBytes: 50 * 1024 * 1024,
  /** Server, WebhookActor.cpp. */
  webhookTimeoutSeconds: 60,
  retryAfterSeconds: 3600,
  webhookMaxConnections: 100,
} as const
