import { lookUp } from '../../text/look-up.ts'

/**
 * Why a whole sentence of an article does not belong in a gist, whatever it says. The first two are the milder ones: where
 * an article has nothing else, they are better than nothing.
 */
export type Unfit = 'personal' | 'question' | 'broken' | 'address-to-reader' | 'remains'

/** The writer as "I", outside of quotations. Languages without a list are not examined. */
const PERSONAL: Readonly<Record<string, RegExp>> = {
  en: /(?<![\p{L}\p{N}'.-])(?<!(?:War|Part|Type|Phase|Title|Class|Act|Chapter|Volume|Stage|Tier|Level|Section|Mark) )(?:I(?:'(?:m|ve|d|ll))?(?=[\s,](?!\p{Lu}\p{Ll}))|I'(?:m|ve|d|ll)|[Mm](?:y|e|ine|yself))(?![\p{L}\p{N}'-])/u,
  de: /(?<!\p{L})(?:[Ii]ch|[Mm]ich|[Mm]ir|[Mm]ein(?:e|er|em|en|es)?)(?!\p{L})/u,
  fr: /(?<!\p{L})(?:[Jj]e|[Jj]'|[Mm]oi|[Mm]on|[Mm]a|[Mm]es)(?!\p{L})(?!-même)/u,
  es: /(?<!\p{L})(?:[Yy]o|[Mm]is?|[Mm]í[oa]?s?|[Mm]e|[Cc]onmigo)(?!\p{L})/u,
  pt: /(?<!\p{L})(?:[Ee]u|[Mm]eus?|[Mm]inhas?|[Mm]im|[Cc]omigo)(?!\p{L})/u,
  ru: /(?<!\p{L})(?:[Яя]|[Мм]еня|[Мм]не|[Мм]ной|[Мм]о(?:й|я|и|е|ё|ю|его|ей|ему|их|им))(?!\p{L})/u,
  uk: /(?<!\p{L})(?:[Яя]|[Мм]ене|[Мм]ені|[Мм]ною|[Мм]ій|[Мм]о(?:я|ї|є|ю|го|єї|му|їх))(?!\p{L})/u,
  zh: /我(?![们国國省市校院军党司方])|笔者|小编/u,
  ja: /私(?![立的たち])|僕|筆者/u,
}

const WE =
  /^[\s"“„«(]*(?:W[Ee](?:'(?:re|ve|ll|d))?|Ours?|Us|Wir|Unser(?:e|er|en|em|es)?|Uns|Nous|Notre|Nos|Nosotr[oa]s|Nuestr[oa]s?|Nós|Noss[oa]s?|Мы|Наш\p{L}{0,2}|Нам|Нас|Ми)(?![\p{L}'])|^(?:我们|咱们|我們|私たち|弊社)/u

/** Whether a sentence begins with a "we" that nobody has introduced. */
export function speaksAsWe(sentence: string): boolean {
  return WE.test(sentence.replaceAll('’', "'"))
}

/** Greets, promises, invites, sells or points elsewhere on the page instead of telling something. */
const TO_READER = new RegExp(
  [
    String.raw`^(?:welcome|hello|hi|hey|dear|greetings|good (?:morning|evening)|thanks?|hallo|willkommen|herzlich|liebe|guten|bonjour|salut|bienvenue|hola|bienvenid\p{L}+|olá|oi|bem-vind\p{L}+|привет|здравствуйте|добро|вітаємо|привіт|ласкаво)(?!\p{L})`,
    '^(?:大家好|欢迎|你好)',
    String.raw`here(?:'s| is| are) (?:a|an|the|how|what|why|where|when|everything|our|my|some|all|your|\p{L}+ (?:way|tip|thing|reason|step|example)s?)(?!\p{L})`,
    String.raw`read (?:on|more)|keep reading|find out (?:more|how|what|why|which|whether|if)|let's|let us|let me|stay tuned|don't (?:miss|forget)|(?:^|to |can )check (?:\p{L}+ ){0,4}out(?!\p{L})`,
    String.raw`(?:in|throughout) (?:this|today's|the following) (?:\p{L}+ ){0,2}(?:article|post|tutorial|guide|video|episode|series|blog|section|piece|chapter|lesson|review|roundup|list)`,
    String.raw`this (?:\p{L}+ ){0,2}(?:article|post|tutorial|guide|video|episode|series|blog|piece|section|chapter|page|list|roundup) (?:will|is|covers|looks|explains|shows|describes|explores|aims|walks|provides|contains|discusses|was|has)`,
    String.raw`(?:we|i)(?:'ll| will) (?:show|look|explore|cover|walk|discuss|go|take|see|explain|learn|share|talk|dive|start)|you(?:'ll| will) (?:learn|find|discover|get|want|see|also|need)`,
    String.raw`have you (?:ever|already)|ever wondered|did you know|want to know|(?:click|tap) (?:here|on|the|below)|subscribe|sign(?:ing)? up|newsletters?(?!\p{L})|follow us|join us|contact us|get in touch`,
    String.raw`(?:buy|shop|order|download|register|book) (?:now|today|here|our|yours?)|(?:promo|coupon|discount) code|use (?:the )?code|limited[- ]time|\d{1,3}\s?% (?:off|discount|rabatt)(?!\p{L})|come to the right place|the rest of my|(?:^|to |or |and )learn (?:more|how|about)|(?:best|daily|great|early) deals|is on sale|free trial|affiliate (?:link|commission)s?`,
    String.raw`(?:see|seen|shown|listed|described|mentioned|discussed|noted|explained|is|are) (?:above|below)(?!\p{L})|the above|as follows|the following (?:list|table|figure|section|example|steps?)`,
    String.raw`in diesem (?:artikel|beitrag|video|tutorial|text)|im folgenden|weiterlesen|jetzt (?:kaufen|bestellen|lesen|testen|anmelden)|dieser (?:artikel|beitrag) `,
    String.raw`(?:dans|cet) (?:cet )?article|en savoir plus|cliquez|abonnez|(?:en )?este (?:artículo|post|tutorial|vídeo)|haz clic|suscr[ií]b|(?:neste|este) (?:artigo|post|vídeo|tutorial)|clique|inscreva|saiba mais`,
    String.raw`в этой (?:статье|заметке|публикации)|эта (?:статья|заметка)|подпи(?:шитесь|сывайтесь)|читайте|у цій (?:статті|публікації)|ця стаття|підпи(?:шіться|суйтесь)|点击|关注我们|订阅|この記事|本稿`,
  ]
    .map((pattern) =>
      pattern.startsWith('^') ? pattern : String.raw`(?<![\p{L}\p{N}])(?:${pattern})`,
    )
    .join('|'),
  'iu',
)

/** Debris of notes, edit links, paths through a site, share bars, icons and markup. */
const REMAINS =
  /\[\s*(?:\d{1,3}|edit|citation needed|bearbeiten|\p{L})\s*\]|(?:^|\s)\d{1,3}\]|\]:|\^|\s[>»›|｜]\s|^\s*home\s|&\w{2,8};|<\/?[a-z][^<>]{0,200}>|\{\{|\*\*|\ufffd|``|[•▪►●✓▸◦■→←]|(?![©®™])\p{Extended_Pictographic}/iu
/** "word.Next", "(CNN)A": two texts without the space between them. */
const GLUED = /\p{Ll}{2}[.!?]\p{Lu}\p{Ll}{2}|\p{L}[)\]]\p{Lu}\p{Ll}/u
/** Items of a list in one line: "– Bug 1 … – Bug 2 …". */
const LISTED = /(?:(?:^|\s)[–—*+-]\s?\p{Lu}.{0,400}){2}/u
/** A date or a label in front of the sentence. */
const LABELLED =
  /^(?:\p{Lu}[\p{L}.]{2,9} \d{1,2}, \d{4}|(?:tl[;:]?\s?dr|key takeaways?|takeaways?|update(?: \d+)?|note|summary|tip|warning|spoiler|disclosure|disclaimer|editor's note|hinweis|anmerkung|nota|примечание|внимание|увага)\s?[:：])/iu
const START = /^["“”„«‘’'([¿¡「『《【（#@.$€£¥]?[\p{L}\p{N}]|^["“«][\p{L}\p{N}$€£('‘]/u
const END = /\S ?[.!?…。！？．｡][)\]）"”“’'»」』]*$/u
/** In characters. A longer one was not closed. Without a limit, a text of opening marks would take quadratic time. */
const QUOTATION = '{0,600}'
/** Quotations; single marks are apostrophes inside of words. */
const QUOTED = new RegExp(
  [
    `"[^"]${QUOTATION}"`,
    `“[^”]${QUOTATION}”`,
    `„[^“”]${QUOTATION}[“”]`,
    `«[^»]${QUOTATION}»`,
    `「[^」]${QUOTATION}」`,
    `《[^》]${QUOTATION}》`,
    String.raw`(?<![\p{L}\p{N}])[‘'](?:[^'’]|['’](?=\p{L}))${QUOTATION}['’](?!\p{L})`,
  ].join('|'),
  'gu',
)
/** Not the name "Which?" within a sentence. */
const QUESTION = /[?？](?!\s\p{Ll})/u
/** A quotation and nothing else: who says it stands in the sentence before. */
const ONLY_QUOTED = /^(?:"[^"]*"|“[^”]*”|„[^“”]*[“”]|«[^»]*»|「[^」]*」)$/u

/** Whether a sentence is a quotation without the one who says it. */
export function isOnlyQuoted(sentence: string): boolean {
  return ONLY_QUOTED.test(sentence)
}

/** In words: a longer "sentence" is a list or a table without its full stops. Chinese and Japanese words are shorter. */
const MAX_WORDS = 58
const MAX_WORDS_CJK = 110

/** Why a sentence does not belong in a gist; `null` if it may. `language` is ISO 639-1. */
export function unfitness(sentence: string, words: number, language: string): Unfit | null {
  const text = sentence.replaceAll('’', "'")
  const unquoted = sentence.replace(QUOTED, ' “” ').replaceAll('’', "'")
  const limit = language === 'zh' || language === 'ja' ? MAX_WORDS_CJK : MAX_WORDS
  if (words > limit || !START.test(sentence) || !END.test(sentence)) return 'broken'
  if (GLUED.test(sentence) || LISTED.test(sentence) || !isBalanced(sentence)) return 'broken'
  if (REMAINS.test(sentence) || LABELLED.test(text)) return 'remains'
  if (TO_READER.test(unquoted)) return 'address-to-reader'
  if (QUESTION.test(unquoted)) return 'question'
  return lookUp(PERSONAL, language)?.test(unquoted) ? 'personal' : null
}

const PAIRS = ['()', '[]', '（）', '「」', '『』', '《》', '【】', '«»'].map(
  ([open, close]) => [open!, close!] as const,
)

/** Whether all brackets and quotation marks of a sentence are closed. Apostrophes and single marks are not counted. */
export function isBalanced(text: string): boolean {
  const count = (mark: string): number => text.split(mark).length - 1
  if (count('"') % 2 === 1) return false
  // German closes „ with “, which opens a quotation elsewhere.
  const low = count('„')
  const high = low === 0 ? count('“') - count('”') : low - count('“') - count('”')
  return high === 0 && PAIRS.every(([open, close]) => count(open) === count(close))
}
