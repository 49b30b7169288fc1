import type { MessageEntity } from 'grammy/types'

/** The most common of the many top-level domains by which Telegram tells a domain from a missing space after a full stop. */
const ENDINGS =
  'com|org|net|io|dev|ai|co|app|news|info|blog|tech|de|uk|eu|fr|es|ru|us|me|tv|gov|edu'

const PATTERN = new RegExp(
  [
    String.raw`(?<url>https?://[^\s<>"«»]+[^\s<>"«».,:;!?'’)\]])`,
    String.raw`(?<![\w.+-])(?<email>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)`,
    String.raw`(?<![\w@/.-])(?<domain>(?:[a-z0-9][a-z0-9-]*\.)+(?:${ENDINGS})(?![\w-])(?:/[^\s<>"«»]*[^\s<>"«».,:;!?'’)\]])?)`,
    String.raw`(?<![\w/<>])(?<bot_command>/[A-Za-z0-9_]{1,64}(?:@[A-Za-z][\w]{2,31})?)(?![\w/<>@])`,
    String.raw`(?<!\w)(?<mention>@[A-Za-z][\w]{2,31})(?!\w)`,
    String.raw`(?<![\w#])(?<hashtag>#(?=[^\s#]*\p{L})[\p{L}\p{N}_]{1,255})`,
  ].join('|'),
  'giu',
)

/**
 * The entities that Telegram's server detects in a text: URLs, commands, mentions and hashtags. A simplified version
 * of its rules, without phone numbers, cashtags and card numbers.
 */
export function detectEntities(text: string): MessageEntity[] {
  if (!/[@#/.]/.test(text)) return []
  const found: MessageEntity[] = []
  for (const match of text.matchAll(PATTERN)) {
    const kind = Object.entries(match.groups ?? {}).find(([, value]) => value !== undefined)?.[0]
    if (kind === undefined) continue
    const type = kind === 'domain' ? 'url' : kind
    found.push({ type, offset: match.index, length: match[0].length } as MessageEntity)
  }
  return found
}
