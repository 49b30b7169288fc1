import { Parser } from 'htmlparser2'
import { type Block, countWords, type HeadingLevel, plainText } from '../model/block.ts'
import { withoutHidden } from '../text/hidden-characters.ts'
import { emptyPage } from './empty-page.ts'
import type { Page } from './page.ts'
import { languageOf } from './metadata/page-language.ts'
import { BLOCK_TAGS, headingLevel, SILENT_TAGS } from './tags.ts'

/** Maximum of text kept: a page without a usable tree is not worth a megabyte of it. */
const MAX_CHARS = 200_000

/** A text with fewer words is a notice or a teaser. */
const SHORT_WORDS = 60

/** Reads a page as plain text: for trees too deep or too wide, and after an extractor failed or ran out of time. */
export function plainPage(html: string): Page {
  const { blocks, title, language } = readPlainContent(html)
  const text = plainText(blocks)
  const words = countWords(text)
  return {
    ...emptyPage(),
    blocks,
    quality: words === 0 ? 'not-article' : words < SHORT_WORDS ? 'short' : 'full',
    title,
    language: languageOf(language?.slice(0, 2).toLowerCase() ?? null, text),
    words,
  }
}

/** A page without its structure: text as paragraphs and headings, title, and the `lang` attribute as written. */
interface PlainContent {
  blocks: Block[]
  title: string | null
  language: string | null
}

/** Reads a page without building a tree, in linear time and flat memory: for pages that would choke a DOM. */
function readPlainContent(html: string): PlainContent {
  const blocks: Block[] = []
  let text = ''
  let title = ''
  let language: string | null = null
  let silent = 0
  let heading: HeadingLevel | null = null
  let inTitle = false
  let chars = 0
  let listing = 0
  const flush = (): void => {
    if (listing > 0) return
    const line = withoutHidden(text).replace(/\s+/g, ' ').trim()
    text = ''
    if (line === '' || chars > MAX_CHARS) return
    chars += line.length
    if (heading !== null) {
      blocks.push({ kind: 'heading', level: heading, text: line, marks: [] })
    } else blocks.push({ kind: 'paragraph', text: line, marks: [] })
  }
  const addListing = (): void => {
    const code = text.replace(/\r\n?/g, '\n').replace(/^\n+/, '').trimEnd()
    text = ''
    if (code === '' || chars > MAX_CHARS) return
    chars += code.length
    blocks.push({ kind: 'code', text: code, language: null, caption: null })
  }
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'pre' && silent === 0) {
        flush()
        listing += 1
      } else if (name === 'br' && listing > 0) text += '\n'
      if (name === 'html') language = attributes.lang ?? null
      if (name === 'title') inTitle = title === ''
      if (SKIPPED.has(name)) silent += 1
      if (BLOCK_TAGS.has(name) || name === 'br') flush()
      heading = headingLevel(name) ?? heading
    },
    ontext(piece) {
      if (inTitle) title += piece
      else if (silent === 0 && chars <= MAX_CHARS) text += piece
    },
    onclosetag(name) {
      if (name === 'title') inTitle = false
      if (name === 'pre' && listing > 0 && silent === 0) {
        listing -= 1
        if (listing === 0) addListing()
      }
      if (BLOCK_TAGS.has(name)) flush()
      if (headingLevel(name) !== null) heading = null
      if (SKIPPED.has(name)) silent -= 1
    },
  })
  parser.write(html)
  parser.end()
  if (listing > 0) addListing()
  flush()
  return { blocks, title: withoutHidden(title).replace(/\s+/g, ' ').trim() || null, language }
}

// `head` is not skipped: a page that never closes it would lose all its text. `link` and `meta` close at once.
const SKIPPED = new Set([...SILENT_TAGS, 'nav', 'footer'])
SKIPPED.delete('head')
SKIPPED.delete('title')
