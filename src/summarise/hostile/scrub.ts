import { visibleText } from './visible.ts'

/**
 * A summary's text as plain text: no links, addresses, mentions, phone numbers, wallets, markup or control tokens, whatever
 * an article talked a model into. Telegram makes links and mentions out of plain text by itself, so they have to go.
 */
export function scrub(text: string): string {
  let clean = visibleText(text)
  for (const [pattern, instead] of RULES) clean = clean.replace(pattern, instead)
  return clean
    .replace(/\s+/gu, ' ')
    .replace(/\(\s*\)|\[\s*\]/gu, '')
    .replace(/\s+([.,;:!?)])/gu, '$1')
    .trim()
}

/** Top-level domains a host name is known by. Names such as Node.js are none. */
const TLD =
  'com|org|net|io|dev|app|ai|co|me|info|biz|xyz|top|site|online|shop|store|club|link|click|live|ru|cn|de|uk|eu|us|gg|ly|to|cc|tv|zip|mov|example|test|invalid|onion'
const TAG =
  'a|b|i|u|s|em|strong|code|pre|span|div|p|br|hr|img|script|style|iframe|h[1-6]|ul|ol|li|table|tr|td|th|blockquote|sup|sub|font|center|svg|form|input|button|tg-spoiler|tg-emoji|article-[0-9a-f]+'
const OUTSIDE = String.raw`(?<![\p{L}\p{N}])`

const RULES: [RegExp, string][] = [
  [/<\|[^|<>]{0,40}\|>/gu, ' '],
  [/<\/?think>/giu, ' '],
  [/<!--[\s\S]*?-->/gu, ' '],
  [new RegExp(String.raw`</?(?:${TAG})(?:\s[^<>]*)?/?>`, 'giu'), ' '],
  [/&(?:lt|gt|amp|quot|apos|nbsp|#\d+|#x[0-9a-f]+);/giu, ' '],
  // Markdown links and pictures keep their words: [words](address).
  [/!?\[([^\]]*)\]\([^)]*\)/gu, '$1'],
  [/\b(?:https?|ftp|tg|javascript|data|mailto|tel|ipfs|magnet):\S+/giu, ''],
  [/\bwww\.\S+/giu, ''],
  [/[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu, ''],
  [/\b(?:t\.me|telegram\.me|bit\.ly|tinyurl\.com|goo\.gl)\b\S*/giu, ''],
  [new RegExp(String.raw`${OUTSIDE}(?:[\p{L}\p{N}-]+\.)+(?:${TLD})[:/?#][^\s)"'»]*`, 'giu'), ''],
  // A bare host name may be a company's name: it stays, but no longer as a link.
  [
    new RegExp(
      String.raw`${OUTSIDE}((?:[\p{L}\p{N}-]+\.)*[\p{L}\p{N}-]+)\.(${TLD})(?![\p{L}\p{N}])`,
      'giu',
    ),
    '$1 $2',
  ],
  // A scoped package keeps its name, a mention does not.
  [new RegExp(String.raw`${OUTSIDE}@(?=[\p{L}\p{N}-]+/[\p{L}\p{N}])`, 'gu'), ''],
  [new RegExp(String.raw`${OUTSIDE}@[\p{L}\p{N}_]{2,}`, 'gu'), ''],
  // Telegram turns "/word" into a command and "#word" into a search.
  [/(?<=^|\s)\/(?=[a-z])/giu, ''],
  [/(?<=^|\s)#(?=\p{L})/gu, ''],
  [/\b0x[0-9a-f]{20,}\b|\b(?:bc1|[13])[a-km-zA-HJ-NP-Z1-9]{25,60}\b/gu, ''],
  [new RegExp(String.raw`${OUTSIDE}\+\d[\d ().-]{6,18}\d(?!\d)`, 'gu'), ''],
  [/(?<![\p{L}\p{N}$€£.,])(?:1[ .-])?\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?!\d)/gu, ''],
  [/^\s*(?:#{1,6}|>|[-*•–])\s+/gmu, ''],
  [/(\*\*|~~|\|\||`+)(?=\S)(.+?)(?<=\S)\1/gu, '$2'],
  [/__(?=\S)([^_]* [^_]*)(?<=\S)__/gu, '$1'],
  [/```+|\*\*/gu, ''],
]
