import { foldLetters } from '../../text/fold/fold-letters.ts'
import { withoutHidden } from '../../text/hidden-characters.ts'
import { isDayName, monthNamed } from '../../text/month-names.ts'
import { trimEndOf } from '../../text/trim-end.ts'

/**
 * The people whom a byline names: "By Ada Brook and Jon Pryce, Senior Editors | 9 March 2024" gives two. Names keep the
 * author's characters. Empty if the line names nobody.
 *
 * @param lines what stands on lines or in boxes of their own is separated by line breaks
 */
export function namesInByline(lines: string): string[] {
  for (const segment of segmentsOf(lines)) {
    if (OTHER_WORK.test(segment)) continue
    const names = namesIn(afterLabel(segment).rest)
    if (names.length > 0) return names
  }
  return []
}

/** The people named after a label such as "By" or "Автор:", at the beginning of a line or after its date; else empty. */
export function namesAfterLabel(lines: string): string[] {
  const segments = segmentsOf(lines)
  for (const [index, segment] of segments.entries()) {
    if (OTHER_WORK.test(segment)) return []
    const { label, rest } = afterLabel(segment)
    if (label === 'none') continue
    const names = namesIn(rest !== '' ? rest : (segments[index + 1] ?? '')).filter(looksWritten)
    if (names.length > 0) return names
  }
  return []
}

/**
 * One name, or several, as a page declares it in its metadata, without label, date and role. Null for addresses, handles
 * and labels. Unlike a line of text it may be any name: "the boats team", "42 boats".
 */
export function declaredName(raw: string): string | null {
  const [first = ''] = segmentsOf(raw)
  if (anyIn(ROLES, first) || POSTS_BY.test(first) || /\d{4}|\s@/.test(first)) {
    const names = namesInByline(first)
    if (names.length > 0) return names.join(', ')
  }
  const { rest } = afterLabel(first)
  const name = trimEndOf(rest.replace(/^[\s,;:|(-]+/, ''), /[\s,;:|(-]/)
  if (name === '' || name.length > MAX_DECLARED || NOT_DECLARED.test(name)) return null
  return allIn(GENERIC, name) ? null : name
}

function segmentsOf(lines: string): string[] {
  return withoutHidden(lines.slice(0, MAX_LINE))
    .replace(/[^\S\n]+/g, ' ')
    .split(/\s?[\n|•·‧∙⋅]\s?| [-–—/] |\s?[—]\s?|;/)
    .map((segment) => segment.trim())
    .filter((segment) => segment !== '')
}

/** Cuts the label from a segment: at its beginning, or after a date ("March 9, 2024 by Ada Brook"). */
function afterLabel(segment: string): { label: 'none' | 'found'; rest: string } {
  const start = LABEL.exec(segment)
  if (start) return { label: 'found', rest: segment.slice(start[0].length) }
  const posts = POSTS_BY.exec(segment)
  if (posts) return { label: 'found', rest: segment.slice(posts.index + posts[0].length) }
  const later = LATER_LABEL.exec(segment)
  if (later && later.index < MAX_DATED && /\d/.test(segment.slice(0, later.index)))
    return { label: 'found', rest: segment.slice(later.index + later[0].length) }
  return { label: 'none', rest: segment }
}

function namesIn(text: string): string[] {
  const names: string[] = []
  const pieces = text.split(PIECES)
  for (const [index, piece] of pieces.entries()) {
    const name = nameAtStart(piece ?? '')
    if (name === null) {
      // The first piece is the person; what follows may be a role or a place.
      if (index === 0) return []
      continue
    }
    // After a comma, "News" and "CNN" are no people, and "Senior Editor" is a role.
    const isFurther = index > 0 && (anyIn(ROLES, name.text) || !FULL_NAME.test(name.text))
    if (!isFurther && !names.includes(name.text)) names.push(name.text)
    if (!name.whole || names.length === MAX_NAMES) break
  }
  return names
}

/** The name with which a piece begins, and whether it is the whole piece. */
function nameAtStart(piece: string): { text: string; whole: boolean } | null {
  const words = piece.trim().split(' ')
  const taken: string[] = []
  for (const [index, word] of words.entries()) {
    if (!isNameWord(word, index > 0, words[index + 1])) break
    taken.push(word)
  }
  const length = taken.length
  while (taken.length > 0 && PARTICLES.has(taken.at(-1) ?? '')) taken.pop()
  // "Ada Brook Senior Editor", but "Reuters Staff".
  while (taken.length > 2 && ROLES.has(bareWord(taken.at(-1) ?? ''))) taken.pop()
  const last = taken.at(-1) ?? ''
  const text = taken.join(' ').replace(/^[^\p{L}\p{N}]+/u, '')
  // A full stop at the end belongs to the line, but not in "Jr." and "K.".
  const bare = last.length > MAX_SHORT ? text.replace(/[.:]$/, '') : text
  if (taken.length === 0 || taken.length > MAX_WORDS || bare.length < 2) return null
  if (allIn(GENERIC, bare)) return null
  // "Ferry notes" is no person called Ferry, while "Mara on Monday" is one.
  const next = words[length]
  if (
    taken.length === 1 &&
    next !== undefined &&
    /^\p{Ll}/u.test(next) &&
    !NO_NAME.has(bareWord(next))
  )
    return null
  return { text: bare, whole: length === words.length }
}

function isNameWord(word: string, isLater: boolean, next: string | undefined): boolean {
  if (/[\d@:!?"“”()[\]{}<>/\\]/.test(word) || word.length > MAX_NAME_WORD) return false
  const folded = bareWord(word)
  if (NO_NAME.has(folded)) return false
  // "Ada Brook March 9, 2024": a month or a day, where a number shows that it is no surname.
  const dated = next !== undefined && /^\d/.test(next)
  if (dated && (isDayName(folded) || monthNamed(folded) !== null)) return false
  if (/\p{Lu}|\p{Lt}|\p{Lo}/u.test(word)) return true
  return PARTICLES.has(word) || (!isLater && /^[\p{Ll}._-]+$/u.test(word))
}

function bareWord(word: string): string {
  return trimEndOf(foldLetters(word), /[.,]/)
}

/** Whether a name is written like one: people in a line of text have capital letters, or a script without case. */
function looksWritten(name: string): boolean {
  return /^["'“‘]?(?:\p{Lu}|\p{Lo}|(?:van|von|de|der|da|di|du|al|el|bin|ibn|ter|ten|le|la|d'|o')\b)/u.test(
    name,
  )
}

function anyIn(words: ReadonlySet<string>, text: string): boolean {
  return wordsOf(text).some((word) => words.has(word))
}

function allIn(words: ReadonlySet<string>, text: string): boolean {
  const all = wordsOf(text)
  return all.length > 0 && all.every((word) => words.has(word) || ROLES.has(word))
}

function wordsOf(text: string): string[] {
  return foldLetters(text).match(/[\p{L}\p{M}]+/gu) ?? []
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** In UTF-16 units; a byline is far shorter. */
const MAX_LINE = 400
const MAX_DECLARED = 120
const MAX_NAME_WORD = 30
const MAX_SHORT = 3
const MAX_WORDS = 6
const MAX_NAMES = 8
/** In UTF-16 units: "Posted on March 9, 2024 at 10:20". */
const MAX_DATED = 60

/** Words before a name, at the beginning of a line. Nouns need a colon, since they begin sentences too. */
const VERBS =
  '(?:(?:an? )?(?:(?:re)?posted|published|written|created|reported|submitted|authored|contributed|story|words|text|article|(?:guest )?post) )?by' +
  '|(?:(?:ein )?(?:gast)?beitrag |geschrieben |verfasst |veröffentlicht |ein artikel )?von' +
  '|(?:(?:écrit|rédigé|publié|posté|proposé|un article) )?par' +
  '|(?:(?:escrito|publicado|redactado|postado|enviado|texto|artículo|artigo) )?por' +
  '|scritto da|pubblicato da|(?:geschreven )?door' +
  '|(?:опубликовал|написал)[аи]?|(?:опублікував|написав|опублікувала|написала)|від'
const NOUNS =
  'authors?|by|text|words|autor(?:in|en|/in|a|as|es)?|verfasser(?:in)?|texto|texte|auteure?s?|autrice|autori?|redactora?|redator' +
  '|авторы?|автор(?: статьи| текста)|текст|автори|авторка'
const DENSE_NOUNS =
  '作者|撰文|撰稿|文字|记者|記者|本报记者|著者|筆者|執筆者?|投稿者|编辑|文|글|작성자|글쓴이'
const LABEL = new RegExp(
  `^(?:(?:${VERBS})\\s*:?(?:\\s+|$)|(?:${NOUNS})\\s?[:：]\\s*|(?:${NOUNS})$|(?:${DENSE_NOUNS})\\s?[:：/／]\\s*|(?:автор|作者|記者|记者)\\s+)`,
  'iu',
)
const LATER_LABEL = /\s(?:by|von|par|por|автор:?|від|作者[:：]?)\s+/iu
/** Links to an author's page: "View all posts by Ada Brook", "More from Ada Brook". */
const POSTS_BY =
  /^(?:(?:view|see|read|show|browse)\s(?:all|more|other)|more|all)\s(?:posts|articles|stories|content|entries|of)?\s?(?:by|from)\s|^(?:alle|weitere)\s(?:beiträge|artikel)\svon\s|^voir tous les articles de\s|^ver todas las entradas de\s|^ver todos os posts de\s|^посмотреть все записи автора\s/iu
/** People who did something else for the article. */
const OTHER_WORK =
  /^(?:photo|photograph|photography|image|illustration|illustrated|picture|video|art|artwork|graphic|reviewed|fact[- ]checked|edited|translated|translation|curated|sponsored|powered|hosted|presented|produced|recorded|bilder|fotos?|übersetzt|traduit|traducido|traduzido|перевод|переклад|фото|译者|翻译|翻訳|编辑|編輯|編集)/iu
const PIECES =
  /\s?(?:,|、|，|;)\s?(?:and |und |et |y |e |и |та |& )?|\s(?:and|und|et|y|e|и|та|й|och|en|with|mit|avec|con|com)\s|\s?&\s|\s?＆\s?/iu
/** Two words, or a script without blanks in names. */
const FULL_NAME = /^(?!the )\S+ \S|[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Thai}]/iu
const NOT_DECLARED = /^(?:https?:|www\.|@|#|\d+$)|^[^\s@]+@\S+$/i

const PARTICLES = set(
  "van von der den de del della dei di da das do dos du la le las los el al bin ibn ben bint abu af av zu zur zum ter ten te 't of y e d'",
)
/** Words that are in no name, folded: what follows a name without a sign between. */
const NO_NAME = set(
  'on at in for to from is was has updated published posted last about follow share view see read more all posts articles stories by via ' +
    'min mins minute minutes am pm est edt pst pdt gmt utc ago today yesterday comments comment email twitter linkedin contact bio profile ' +
    'subscribe newsletter print save home login log sign search menu ' +
    'am um uhr aktualisiert veroffentlicht stand lesezeit le publie mis maj el publicado actualizado em atualizado опубликовано обновлено комментарии',
)
/** What people are, folded: a piece with one of these is a role. */
const ROLES = set(
  'editor editors writer writers reporter reporters correspondent correspondents contributor contributors columnist journalist journalists ' +
    'producer photographer freelance freelancer freelancers blogger blog staff senior junior chief executive director manager engineer engineers ' +
    'developer developers officer ceo cto cfo coo cmo vp founder cofounder analyst researcher associate assistant managing deputy lead head ' +
    'phd md msc mba rn esq professor lecturer redakteur redakteurin redakteure autor autorin redaktion volontar volontarin chefredakteur korrespondent korrespondentin ' +
    'redacteur redactrice journaliste correspondant chef redactor redactora periodista corresponsal redator redatora jornalista reporter ' +
    'редактор корреспондент журналист обозреватель журналістка журналіст кореспондент',
)
/** Words that alone name nobody, folded. */
const GENERIC = set(
  'admin administrator webmaster author authors guest anonymous unknown user root team the editorial by staff contributor posts view all none ' +
    'redaktion redaction redacao redaccion редакция редакція админ администратор 管理员 管理者 编辑 匿名',
)
