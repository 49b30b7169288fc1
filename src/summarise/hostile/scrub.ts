import { visibleText } from './visible.ts'

/**
 * Plain text out of a model: no links, addresses, mentions, phone numbers, wallets, markup or control tokens, whatever the
 * article talked the model into. Model text is shown as text; the only link of a card is our own.
 */
export function scrub(text: string): string {
  let clean = visibleText(text)
  for (const [pattern, instead] of RULES) clean = clean.replace(pattern, instead)
  return clean
    .replace(/\s+/gu, ' ')
    .replace(/\s+([.,;:!?)])/gu, '$1')
    .replace(/\(\s*\)/gu, '')
    .trim()
}

/** Top-level domains that the bare form "example.com/path" is known by. Product names such as Node.js keep their dot. */
const TLD =
  'com|org|net|io|dev|app|ai|co|me|info|biz|xyz|top|site|online|shop|club|link|click|live|ru|cn|de|uk|eu|us|gg|ly|to|cc|tv|example|test|invalid|onion'

const RULES: [RegExp, string][] = [
  [/<\|[^|<>]{0,40}\|>/gu, ' '],
  [/<\/?think>/giu, ' '],
  // Markdown links and pictures keep their words: [words](address).
  [/!?\[([^\]]*)\]\([^)]*\)/gu, '$1'],
  [/<!--[\s\S]*?-->/gu, ' '],
  [/<\/?[a-z][^<>]{0,400}>/giu, ' '],
  [/\b(?:https?|ftp|tg|javascript|data|mailto|tel|ipfs|magnet):\S+/giu, ''],
  [/\bwww\.\S+/giu, ''],
  [/[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu, ''],
  [
    new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:[\p{L}\p{N}-]+\.)+(?:${TLD})\b(?:[:/?#][^\s)"'»]*)`,
      'giu',
    ),
    '',
  ],
  [/\b(?:t\.me|telegram\.me|bit\.ly|tinyurl\.com|goo\.gl)\b\S*/giu, ''],
  // A bare host name: Telegram links it by itself, so its last dot goes.
  [
    new RegExp(
      String.raw`(?<![\p{L}\p{N}])((?:[\p{L}\p{N}-]+\.)*[\p{L}\p{N}-]+)\.(${TLD})(?![\p{L}\p{N}])`,
      'giu',
    ),
    '$1 $2',
  ],
  [/(?<![\p{L}\p{N}])@[\p{L}\p{N}_]{2,}/gu, ''],
  // Telegram turns "/word" at the start of a word into a command and "#word" into a search.
  [/(?<=^|\s)\/(?=[a-z])/giu, ''],
  [/(?<=^|\s)#(?=\p{L})/gu, ''],
  [/\b0x[0-9a-f]{20,}\b|\b(?:bc1|[13])[a-km-zA-HJ-NP-Z1-9]{25,60}\b/gu, ''],
  [/(?<![\p{L}\p{N}])\+\d[\d ().-]{6,18}\d(?!\d)/gu, ''],
  [/(?<![\p{L}\p{N}$€£.])\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?!\d)/gu, ''],
  // Markup of Telegram and Markdown.
  [/^\s*(?:[#>]+|[-*•–])\s+/gmu, ''],
  [/(\*\*|__|~~|\|\||```+|`)(?=\S)/gu, ''],
  [/(?<=\S)(\*\*|__|~~|\|\||```+|`)/gu, ''],
  [/&(?:lt|gt|amp|quot|nbsp|#\d+|#x[0-9a-f]+);/giu, ' '],
]
