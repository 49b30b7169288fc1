import { Parser } from 'htmlparser2'
import { cut } from '../../text/cut.ts'
import { htmlToText } from '../../text/html/html-to-text.ts'
import { splitSentences } from '../../text/sentences/split-sentences.ts'

/** UTF-16 units of a title: a first sentence may be a whole paragraph. */
const MAX_TITLE = 160
/** UTF-16 units in which the first sentence is looked for. */
const MAX_LOOKED_AT = 2000
/** In UTF-16 units. A shorter bold line is a label ("UPD", "Breaking:"), to which the sentence after it belongs. */
const MIN_BOLD = 12
/** A title has a letter or a number that is no part of a hashtag or an address. */
const WORD = /[\p{L}\p{N}]/u

/**
 * The title of a post: its first line if that is bold, otherwise its first sentence. Lines without a word, such as a row of
 * emoji or hashtags, are passed over. Empty if no line has one. Pure.
 *
 * @param html as `postHtml` writes it.
 */
export function postTitle(html: string): string {
  for (const line of linesOf(html)) {
    const text = htmlToText(line)
    if (!WORD.test(withoutTags(text))) continue
    const bold = leadingBold(line)
    if (bold.length >= MIN_BOLD) return cut(bold, MAX_TITLE)
    return cut(splitSentences(text.slice(0, MAX_LOOKED_AT), 'en')[0] ?? text, MAX_TITLE)
  }
  return ''
}

/** The hashtags of a post, without the sign and in small letters, each once. */
export function hashtagsOf(html: string): string[] {
  const tags = htmlToText(html).matchAll(/(?<![\p{L}\p{N}_&/])#([\p{L}\p{N}_]{2,50})/gu)
  return [...new Set([...tags].map(([, tag = '']) => tag.toLowerCase().replaceAll('_', ' ')))]
}

/** A text without its hashtags, mentions and addresses. */
export function withoutTags(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}_])[#@][\p{L}\p{N}_]+|https?:\/\/\S+/gu, '')
}

/** The lines of the paragraphs and quotes; of code the first one. */
function linesOf(html: string): string[] {
  return html.split(/<br>|<\/p>|<\/pre>/)
}

/** The bold text at the beginning of a line; what comes before it must not be words. */
function leadingBold(line: string): string {
  let bold = ''
  let isBold = false
  let isOver = false
  const parser = new Parser({
    onopentag(name) {
      if (name === 'b') isBold = true
    },
    ontext(text) {
      if (isOver) return
      if (isBold) bold += text
      else if (bold === '' ? WORD.test(text) : /\S/.test(text)) isOver = true
    },
    onclosetag(name) {
      if (name === 'b') isBold = false
    },
  })
  parser.end(line)
  return bold.replace(/\s+/g, ' ').trim()
}
