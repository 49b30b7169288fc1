import { closestTo } from '../../summarise/fact-check/align.ts'
import { trimEndOf } from '../../text/trim-end.ts'

/** What a line is compared with. */
export interface Denials {
  text: string
  /** The language of the line, and that of the comment (ISO 639-1). */
  language: string
  from: string
  /** What the line rests on, and the whole comment. */
  quote: string
  sentences: readonly string[]
}

/** Words that deny, whole or by their beginning (`*`), and parts of words of Chinese. */
const DENIES: Readonly<Record<string, RegExp>> = {
  en: wordsOf(
    'not no none never neither nor without cannot nobody nothing hardly cant dont doesnt didnt isnt wasnt wont',
    String.raw`\p{L}+n['’]t`,
  ),
  de: wordsOf('nicht kein* nie niemals ohne weder nichts niemand*'),
  fr: wordsOf('ne pas jamais aucun* sans ni rien non', String.raw`n['’]\p{L}+`),
  es: wordsOf('no nunca jamás sin ni ningun* ningún nada tampoco'),
  pt: wordsOf('não nunca jamais sem nem nenhum* nada tampouco'),
  ru: wordsOf('не нет ни никогда без нельзя ничего никто никак*'),
  uk: wordsOf('не немає ні ніколи без нічого ніхто ніяк*'),
  zh: /[不没沒无無非未别]/u,
}

/** Words that may say the same without denying: "fails" for "does not work", "only" for "no more than". */
const IMPLIES: Readonly<Record<string, RegExp>> = {
  en: wordsOf(
    'fail* lack* miss* refus* stop* avoid* wrong* false* unable unsafe unsupported unlikely impossib* incompatib* incorrect* inaccura* instead rather only merely just less few* reject* deny denies denied ban* absent except',
  ),
  de: wordsOf(
    'fehl* scheiter* mangel* verweiger* falsch* unm* unv* unk* ungenau* unsicher* statt anstatt nur lediglich wenig* ablehn* lehn* außer vermeid* verbiet* verbot*',
  ),
  fr: wordsOf(
    'échou* manqu* refus* faux fausse* imposs* incompatib* incorrect* inexact* lieu seul* moins peu sauf évit* interdi* plutôt',
  ),
  es: wordsOf(
    'fall* falt* carec* fals* imposib* incompatib* incorrect* inexact* vez lugar solo sólo menos poc* salvo evit* prohíb* rechaz*',
  ),
  pt: wordsOf(
    'falh* falt* carec* fals* imposs* incompat* incorret* inexat* vez lugar só apenas menos pouc* salvo evit* proíb* rejeit*',
  ),
  ru: wordsOf(
    'отказ* ошиб* неверн* невозм* несовм* вместо только лишь мало мен* кроме отсутств* запре*',
  ),
  uk: wordsOf(
    'відмов* помил* невірн* неможл* несум* замість лише тільки мало мен* крім бракує відсут* забор*',
  ),
  zh: /[缺错錯仅僅只少反]|失败|失敗|代替|而是/u,
}

/** Words between a denial and what it denies: "not under the MIT license". */
const SCOPE = 4

function wordsOf(list: string, more = String.raw`(?!)`): RegExp {
  const words = list.split(' ').map((word) => word.replace('*', String.raw`[\p{L}’']*`))
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${more}|${words.join('|')})(?![\p{L}\p{N}])`,
    'iu',
  )
}

/**
 * Whether a line denies what its comment says, or says what the comment denies. The check of facts compares sentences of English, and
 * hears a denial only where the rest is the same; here every denial of the line needs one in the comment, and one in the words that are
 * quoted needs one in the line. It would rather object to a line that is right. Languages whose denials are not known are not compared.
 * @returns what is wrong, in words for the model; `null` if nothing is
 */
export function checkDenials(given: Denials): string | null {
  const { text, language, from, quote, sentences } = given
  const [ours, theirs] = [DENIES[language], DENIES[from]]
  if (ours === undefined || theirs === undefined) return null
  const isDenied = (part: string) => theirs.test(part) || (IMPLIES[from]?.test(part) ?? false)
  const denies = ours.test(text)
  if (theirs.test(quote) && !denies && !(IMPLIES[language]?.test(text) ?? false)) {
    return 'it says without a denial what the comment denies'
  }
  const wrong =
    language === from
      ? clausesOf(text).some((clause) => {
          const source = ours.test(clause) ? closestTo(clause, sentences, from) : null
          return source !== null && !isDenied(source.source)
        })
      : denies && !isDenied(sentences.join(' '))
  if (wrong) return 'it denies what the comment does not deny'
  const implies = IMPLIES[language]
  // In some languages the denial follows, so a whole clause with one affirms nothing.
  const affirming = clausesOf(text).filter(
    (clause) => !ours.test(clause) && !(implies?.test(clause) ?? false),
  )
  const said = affirmed(affirming.join('. '), () => false)
  const turned = [...deniedOnly(sentences.join(' '), (word) => theirs.test(word))].find((word) =>
    said.has(word),
  )
  return turned === undefined ? null : `the comment denies ${JSON.stringify(turned)}`
}

function clausesOf(text: string): string[] {
  return text.split(
    /[,;:—–.!?]\s|\s[—–]\s|\s(?:and|but|und|aber|et|mais|y|pero|e|mas|и|но|і|але)\s/u,
  )
}

/** The words of a comment that stand only behind a denial, such as those of "not the MIT license". */
function deniedOnly(text: string, denies: (word: string) => boolean): ReadonlySet<string> {
  const said = affirmed(text, denies)
  return new Set(
    partsOf(text, denies).flatMap(({ denied }) => denied.filter((word) => !said.has(word))),
  )
}

/** The words that stand behind no denial. */
function affirmed(text: string, denies: (word: string) => boolean): ReadonlySet<string> {
  return new Set(partsOf(text, denies).flatMap(({ said }) => said))
}

function partsOf(
  text: string,
  denies: (word: string) => boolean,
): { said: string[]; denied: string[] }[] {
  return clausesOf(text).map((clause) => {
    const said: string[] = []
    const denied: string[] = []
    let left = 0
    for (const word of clause.match(/[\p{L}\p{N}.'’+-]+/gu) ?? []) {
      if (denies(word)) left = SCOPE
      else {
        // Only names and codes are the same in each form of a sentence, and in each language.
        if (/\p{Lu}.*\p{Lu}|\d/u.test(word)) {
          const group = left > 0 ? denied : said
          group.push(trimEndOf(word, /[.'’-]/u).toLowerCase())
        }
        left -= 1
      }
    }
    return { said, denied }
  })
}
