import { countWords } from '../../model/block.ts'

/** Beginnings of boilerplate on news and blog pages: bylines, timestamps, captions, links to other articles, share buttons. */
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
  // The same in German, Russian, Spanish, Chinese and Japanese.
  'lesen sie (?:auch|mehr)|dieser (?:beitrag|artikel|text) (?:stammt|erschien)|mehr zum thema|anzeige$|werbung$|foto:|bild:|quelle:|teilen|abonnieren|zum thema:',
  'читайте (?:также|ещё|еще)|подпи(?:сывайтесь|шитесь)|фото:|источник:|реклама|поделиться|по теме:|материалы по теме',
  'publicado el|actualizado|article mis à jour|publié le|lea también|lee también|suscr[ií]b|publicidad|foto:|fuente:|compart(?:e|ir)|síguenos|te puede interesar',
  '相关阅读|延伸阅读|责任编辑|编辑[:：]|来源[:：]|图片来源|作者[:：]|关注我们|点击|関連記事|写真[:：]|画像[:：]|この記事|続きを読む',
]
const START = new RegExp(String.raw`^[\s"'(（\[［*•–-]*(?:${STARTS.join('|')})`, 'iu')
const BYLINE =
  /^\W*(?:By|BY|Von|Por|Автор|Текст)(?:(?:\p{Lu}[\p{L}.'’-]*|and|und|y|и|for)(?![\p{L}.'’-])|[,&:.\s])+$/u
const STAMP =
  /\b\d{1,2}[:.]\d{2}\s{0,3}(?:[ap]\.?m\.?)?,?\s{0,3}(?:EST|EDT|ET|PST|PDT|GMT|UTC|BST|CET|CEST)\b/u
const END = /\S[.!?…。！？．｡][)）"”’'»」』]*$/u
/** Introduces a list or picture that is not part of the sentence. */
const OPEN_END = /[:,;：，、；]$/u
/** A short question is a subheading. */
const QUESTION = /[?？]["”’»」』）]?$/u
/** Links and e-mail addresses must not appear in a summary, and the sentence rarely makes sense without them. */
const ADDRESS = /\bhttps?:\/\/|\bwww\.|(?<![\p{L}\p{N}._-])[\p{L}\p{N}._-]+@[\p{L}\p{N}-]+\.\p{L}/u
/** Two adjacent letters: a sentence without them has no words. */
const LETTERS = /\p{L}{2}/u

/** Whether a sentence is not part of the article itself: boilerplate, a byline, a timestamp, a bare title, a caption. */
export function isJunk(sentence: string, words = countWords(sentence)): boolean {
  if (words < 4 || !LETTERS.test(sentence)) return true
  if (words < 7 && !END.test(sentence)) return true
  if (OPEN_END.test(sentence) || (words < 7 && QUESTION.test(sentence))) return true
  if (words < 20 && STAMP.test(sentence)) return true
  if (ADDRESS.test(sentence) || BYLINE.test(sentence)) return true
  return START.test(sentence)
}
