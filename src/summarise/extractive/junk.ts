import { countWords } from '../../model/block.ts'

/** What stands around an article's text on news and blog pages: bylines, stamps, captions, calls to read on or to share. */
const STARTS = [
  String.raw`(?:first |originally )?published|updated|last (?:updated|modified)|posted (?:by|on|in)|filed under|copyright|©`,
  String.raw`(?:editor'?s|author'?s|publisher'?s) note|correction:|disclosure:|disclaimer:|spoiler`,
  String.raw`this (?:article|story|post|piece|page|site|newsletter) (?:was|is|originally|first|contains|has been|may)`,
  String.raw`scroll down|click (?:here|to)|read (?:more|also|next|on)|more (?:on|from)|see also|related|listen to|watch(?: now| this)?:`,
  String.raw`advertisement|sponsored|share (?:this|on)|sign up|subscribe|follow (?:@|us|me)|e?mail this|print this|join (?:us|our)`,
  String.raw`photo|image|video|picture|getty|credit:|source:|comments?\b|\d+\s+(?:shares|comments|min)|tags?:|\(?file\)?$`,
  String.raw`(?:all )?rights reserved|we use cookies|by (?:continuing|signing|clicking)|accept (?:all )?cookies|skip to`,
  String.raw`in this (?:\w+ ){0,2}(?:article|guide|post|tutorial|video|series|piece|roundup|episode)\b|this is the \w+ (?:video|post|part)`,
  String.raw`thanks for reading|if you (?:enjoyed|liked) (?:this|the)|for (?:confidential|more information)`,
  // German, Russian, Spanish, Chinese, Japanese: the same furniture.
  'lesen sie (?:auch|mehr)|dieser (?:beitrag|artikel|text) (?:stammt|erschien)|mehr zum thema|anzeige$|werbung$|foto:|bild:|quelle:|teilen|abonnieren|zum thema:',
  'читайте (?:также|ещё|еще)|подпи(?:сывайтесь|шитесь)|фото:|источник:|реклама|поделиться|по теме:|материалы по теме',
  'publicado el|actualizado|article mis à jour|publié le|lea también|lee también|suscr[ií]b|publicidad|foto:|fuente:|compart(?:e|ir)|síguenos|te puede interesar',
  '相关阅读|延伸阅读|责任编辑|编辑[::]|来源[::]|图片来源|作者[::]|关注我们|点击|関連記事|写真[::]|画像[::]|この記事|続きを読む',
]
const START = new RegExp(String.raw`^[\s"'(\[*•–-]*(?:${STARTS.join('|')})`, 'iu')
const BYLINE =
  /^\W*(?:By|BY|Von|Por|Автор|Текст)\s*[:.]?\s*(?:\p{Lu}[\p{L}.'’-]*|and|und|y|и|for|[,&.\s])+$/u
const STAMP =
  /\b\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?,?\s*(?:EST|EDT|ET|PST|PDT|GMT|UTC|BST|CET|CEST)\b/u
const END = /\S[.!?…。!?][)"”’'»」』]*$/u
/** Leads over to a list or a picture that is not there. */
const OPEN_END = /[:,;:,、;]$/u
/** A short question is a subheading. */
const QUESTION = /[??]["”’»]?$/u
/** What a summary must not carry; and a sentence without its link seldom stands. */
const ADDRESS = /\bhttps?:\/\/|\bwww\.|(?<![\p{L}\p{N}._-])[\p{L}\p{N}._-]+@[\p{L}\p{N}-]+\.\p{L}/u
/** Two letters of a row make a word; in Chinese one sign may be a word, and a sentence counts its signs. */
const LETTERS = /\p{L}{2}/u

/** Not a sentence of the article itself: furniture, a byline, a time stamp, a bare title, a caption. */
export function isJunk(sentence: string, words = countWords(sentence)): boolean {
  if (words < 4 || !LETTERS.test(sentence)) return true
  if (words < 7 && !END.test(sentence)) return true
  if (OPEN_END.test(sentence) || (words < 7 && QUESTION.test(sentence))) return true
  if (words < 20 && STAMP.test(sentence)) return true
  if (ADDRESS.test(sentence) || BYLINE.test(sentence)) return true
  return START.test(sentence)
}
