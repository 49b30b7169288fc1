import { visibleText } from './visible.ts'

/**
 * Reduces a summary to plain text: no links, addresses, mentions, phone numbers, wallets, markup or control tokens, even if
 * an article talked a model into them. Telegram turns plain text into links and mentions by itself, so they must be removed.
 */
export function scrub(text: string): string {
  let clean = visibleText(text)
  // A removal may join two parts into something that another rule should have removed.
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const before = clean
    for (const [pattern, replacement] of RULES) clean = clean.replace(pattern, replacement)
    clean = clean
      .replace(/\(\s*\)|\[\s*\]/gu, '')
      .replace(/\s+/gu, ' ')
      .replace(/\s+([.,;:!?)])/gu, '$1')
      .trim()
    if (clean === before) break
  }
  return clean
}

const MAX_ROUNDS = 8

/** Top-level domains that turn a bare name into a link; with a path after it any domain does. Node.js keeps its dot. */
const TLD =
  'com|org|net|edu|gov|io|dev|app|ai|co|me|info|biz|xyz|top|site|online|shop|store|club|link|click|live|cloud|tech|page|blog|news|media|wiki|world|today|life|work|fun|pro|vip|win|icu|lol|bot|chat|zip|mov|onion|example|test|invalid|ru|рф|su|cn|jp|kr|tw|hk|sg|de|at|ch|uk|fr|es|it|nl|be|se|no|fi|dk|pl|cz|ua|by|kz|tr|ir|in|br|mx|ar|cl|au|nz|ca|us|eu|gg|gl|ly|to|cc|tv|sh|md|rs|so|st|im|is|fm|ws|pw'
const FILES = 'js|ts|jsx|tsx|json|py|rb|go|c|h|java|php|css|html|yml|yaml|toml|txt'
const TAG =
  'a|b|i|u|s|em|strong|code|pre|span|div|p|br|hr|img|script|style|iframe|h[1-6]|ul|ol|li|table|tr|td|th|blockquote|sup|sub|font|center|svg|form|input|button|tg-spoiler|tg-emoji|article|section|header|footer|main|system|user|assistant|instructions?|article-[0-9a-f]+'
const WORD_START = String.raw`(?<![\p{L}\p{N}])`
/** Where a host name or an address can begin. Checked first, so that a long run of letters is scanned once instead of once per letter. */
const HOST_START = String.raw`(?<![\p{L}\p{N}._%+-])`

const RULES: [RegExp, string][] = [
  [/<\|[^|<>]{0,40}\|>/gu, ' '],
  [/<\/?think>/giu, ' '],
  [/<!--[\s\S]*?-->/gu, ' '],
  [new RegExp(String.raw`</?(?:${TAG})(?:\s[^<>]*)?/?>`, 'giu'), ' '],
  [/&(?:lt|gt|amp|quot|apos|nbsp|#\d+|#x[0-9a-f]+);/giu, ' '],
  // Markdown links and images keep their text: [text](address).
  [/!?\[([^\][]{0,300})\]\([^()]{0,500}\)/gu, '$1'],
  [new RegExp(String.raw`(?:${HOST_START}[\p{L}\p{N}+.-]*)?://\S*`, 'gu'), ''],
  [/\b(?:tg|javascript|data|mailto|tel|ipfs|magnet):\S+/giu, ''],
  [/\bwww\.\S+/giu, ''],
  [
    new RegExp(
      String.raw`${HOST_START}[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+`,
      'gu',
    ),
    '',
  ],
  [/\b(?:t\.me|telegram\.me|bit\.ly|tinyurl\.com|goo\.gl)\b\S*/giu, ''],
  [
    new RegExp(
      String.raw`${HOST_START}(?:[\p{L}\p{N}-]+\.)+(?!(?:${FILES})\b)\p{L}{2,}(?:/|[:?#](?=\S))[^\s)"'»]*`,
      'giu',
    ),
    '',
  ],
  // A bare host name may be the name of a company: it stays, but not as a link.
  [
    new RegExp(
      String.raw`${HOST_START}((?:[\p{L}\p{N}-]+\.)*[\p{L}\p{N}-]+)\.(${TLD})(?![\p{L}\p{N}])`,
      'giu',
    ),
    '$1 $2',
  ],
  // A scoped package keeps its name; a mention is removed.
  [new RegExp(String.raw`${WORD_START}@(?=[\p{L}\p{N}-]+/[\p{L}\p{N}])`, 'gu'), ''],
  [new RegExp(String.raw`${WORD_START}@[\p{L}\p{N}_]{2,}`, 'gu'), ''],
  // Telegram turns "/word" into a command and "#word" into a search.
  [/(?<=^|\s)\/(?=[a-z])/giu, ''],
  [/(?<=^|\s)#(?=\p{L})/gu, ''],
  [/\b0x[0-9a-fA-F]{20,}\b|\b(?:bc1|[13])[a-km-zA-HJ-NP-Z1-9]{25,60}\b/gu, ''],
  [new RegExp(String.raw`${WORD_START}\+\d[\d ().-]{6,18}\d(?!\d)`, 'gu'), ''],
  [/(?<![\p{L}\p{N}$€£.,])(?:1[ .-])?\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?!\d)/gu, ''],
  [/^\s*(?:#{1,6}|>|[-*•–])\s+/gmu, ''],
  [/(\*\*|~~|\|\||`{1,3})(?=\S)(.{1,300}?)(?<=\S)\1/gu, '$2'],
  [/__(?=\S)([^_]{1,200} [^_]{0,200})(?<=\S)__/gu, '$1'],
  [/```+|\*\*/gu, ''],
]
