/**
 * Something that a summary may not contain. `keeps` says how many of the pattern's groups stay when the rest is removed. A
 * match that `mayStay` stays if the article has it too: it is a word of the article, such as "LWN.net" or "@types/node".
 */
export interface ScrubRule {
  pattern: RegExp
  keeps: 0 | 1 | 2
  mayStay: boolean
}

/** Top-level domains that turn a bare name into a link; with a path after it any domain does. Node.js keeps its dot. */
const TLD =
  'com|org|net|edu|gov|io|dev|app|ai|co|me|info|biz|xyz|top|site|online|shop|store|club|link|click|live|cloud|tech|page|blog|news|media|wiki|world|today|life|work|fun|pro|vip|win|icu|lol|bot|chat|zip|mov|onion|example|test|invalid|ru|рф|su|cn|jp|kr|tw|hk|sg|de|at|ch|uk|fr|es|it|nl|be|se|no|fi|dk|pl|cz|ua|by|kz|tr|ir|in|br|mx|ar|cl|au|nz|ca|us|eu|gg|gl|ly|to|cc|tv|sh|md|rs|so|st|im|is|fm|ws|pw'
const FILES = 'js|ts|jsx|tsx|json|py|rb|go|c|h|java|php|css|html|yml|yaml|toml|txt'
const TAG =
  'a|b|i|u|s|em|strong|code|pre|span|div|p|br|hr|img|script|style|iframe|h[1-6]|ul|ol|li|table|tr|td|th|blockquote|sup|sub|font|center|svg|form|input|button|tg-spoiler|tg-emoji|article|section|header|footer|main|system|user|assistant|instructions?|(?:article|question|earlier|story|comments)-[0-9a-f]+'
const WORD_START = String.raw`(?<![\p{L}\p{N}])`
/** Where a host name or an address can begin. Checked first, so that a long run of letters is scanned once instead of once per letter. */
const HOST_START = String.raw`(?<![\p{L}\p{N}._%+-])`

function never(pattern: RegExp | string, keeps: ScrubRule['keeps'] = 0): ScrubRule {
  return { pattern: new RegExp(pattern, 'giu'), keeps, mayStay: false }
}

function unlessInArticle(pattern: RegExp | string, keeps: ScrubRule['keeps'] = 0): ScrubRule {
  return { ...never(pattern, keeps), mayStay: true }
}

/** In the order in which they are applied. */
export const SCRUB_RULES: readonly ScrubRule[] = [
  never(/<\|[^|<>]{0,40}\|>/),
  never(/<\/?think>/),
  never(/<!--[\s\S]{0,500}?-->/),
  unlessInArticle(String.raw`</?(?:${TAG})(?:\s[^<>]{0,500})?/?>`),
  unlessInArticle(/&(?:lt|gt|amp|quot|apos|nbsp|#\d+|#x[0-9a-f]+);/),
  // Markdown links and images keep their text: [text](address).
  never(/!?\[([^\][]{0,300})\]\([^()]{0,500}\)/, 1),
  // Addresses, which are no words.
  never(String.raw`(?:${HOST_START}[\p{L}\p{N}+.-]*)?://\S*`),
  never(/\b(?:tg|javascript|data|mailto|tel|ipfs|magnet):\S+/),
  never(/\bwww\.\S+/),
  never(String.raw`${HOST_START}[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+`),
  never(/\b(?:t\.me|telegram\.me|bit\.ly|tinyurl\.com|goo\.gl)\b\S*/),
  never(
    String.raw`${HOST_START}(?:[\p{L}\p{N}-]+\.)+(?!(?:${FILES})\b)\p{L}{2,}(?:/|[:?#](?=\S))[^\s)"'»]*`,
  ),
  // A bare host name may be the name of a company: an unknown one stays too, but not as a link.
  unlessInArticle(
    String.raw`${HOST_START}((?:[\p{L}\p{N}-]+\.)*[\p{L}\p{N}-]+)\.(${TLD})(?![\p{L}\p{N}])`,
    2,
  ),
  // A scoped package keeps its name; a mention is removed.
  unlessInArticle(String.raw`${WORD_START}@([\p{L}\p{N}_-]+/[\p{L}\p{N}][\p{L}\p{N}_-]*)`, 1),
  unlessInArticle(String.raw`${WORD_START}@[\p{L}\p{N}_]{2,}(?!/[\p{L}\p{N}])`),
  // Telegram turns "/word" into a command and "#word" into a search.
  unlessInArticle(String.raw`(?<![\p{L}\p{N}/<>])/([a-z][\w-]*)`, 1),
  unlessInArticle(String.raw`(?<![\p{L}\p{N}_#&])#(\p{L}[\p{L}\p{N}_]*)`, 1),
  // Wallets and phone numbers.
  never(/\b0x[0-9a-f]{20,}\b|\b(?:bc1|[13])[a-km-z1-9]{25,60}\b/),
  never(String.raw`${WORD_START}\+\d[\d ().-]{6,18}\d(?!\d)`),
  never(/(?<![\p{L}\p{N}$€£.,])(?:1[ .-])?\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?!\d)/u),
  // Markdown.
  never(/(?<=^|\n)[ \t]*(?:#{1,6}|>|[-*•–])[ \t]+/),
  ...[String.raw`\*\*`, '~~', String.raw`\|\|`, '```', '``', '`'].map((mark) =>
    unlessInArticle(String.raw`${mark}(?=\S)(.{1,300}?)(?<=\S)${mark}`, 1),
  ),
  unlessInArticle(/__(?=\S)([^_]{1,200} [^_]{0,200})(?<=\S)__/, 1),
  unlessInArticle(/```+|\*\*/),
]
