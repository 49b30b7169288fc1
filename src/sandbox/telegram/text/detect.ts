import type { MessageEntity } from 'grammy/types'

const PATTERN = new RegExp(
  [
    String.raw`(?<url>https?://[^\s<>"«»]+[^\s<>"«».,:;!?'’)\]])`,
    String.raw`(?<email>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)`,
    String.raw`(?<![\w/<>])(?<bot_command>/[A-Za-z0-9_]{1,64}(?:@[A-Za-z][\w]{2,31})?)(?![\w/<>@])`,
    String.raw`(?<!\w)(?<mention>@[A-Za-z][\w]{2,31})(?!\w)`,
    String.raw`(?<![\w#])(?<hashtag>#(?=[^\s#]*\p{L})[\p{L}\p{N}_]{1,255})`,
  ].join('|'),
  'gu',
)

/**
 * What Telegram's server finds in a text by itself: addresses, commands, mentions and hashtags. A plain version of
 * its rules: bare domains, phone numbers, cashtags and card numbers are not looked for.
 */
export function detectEntities(text: string): MessageEntity[] {
  if (!/[@#/]/.test(text)) return []
  const found: MessageEntity[] = []
  for (const match of text.matchAll(PATTERN)) {
    const kind = Object.entries(match.groups ?? {}).find(([, value]) => value !== undefined)?.[0]
    if (kind === undefined) continue
    found.push({ type: kind, offset: match.index, length: match[0].length } as MessageEntity)
  }
  return found
}
