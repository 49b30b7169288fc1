import type { DomElement } from '../../dom.ts'
import { isLanguageName, languageName } from './programming-languages.ts'

/** Attributes that hold nothing but the name of a language. `lang` is a human language everywhere but on `pre` and `code`. */
const ATTRIBUTES = [
  'data-lang',
  'data-language',
  'data-canonical-lang',
  'data-code-block-lang',
  'data-enlighter-language',
  'language',
]

/**
 * The programming language that a listing's element or a box around it names in an attribute or class: `language-go`,
 * `lang-go`, `highlight-source-go`, `highlight-go`, `brush: go`, `sourceCode go`, `src-go`, `hl-go`, `type-go`, and a bare
 * name beside a highlighter's own (`hljs go`). Null if it names none.
 *
 * @param isBox a box may be a whole page ("lang-en"), so only names of known languages count
 */
export function languageOfElement(element: DomElement, isBox: boolean): string | null {
  for (const attribute of ATTRIBUTES) {
    const value = element.getAttribute(attribute)
    const name = value ? languageName(value) : null
    if (name) return name
  }
  const brush = element.getAttribute('data-syntaxhighlighter-params')
  if (brush) return languageOfClasses(brush.slice(0, MAX_NAMES), isBox)
  const lang = isBox ? null : element.getAttribute('lang')
  if (lang && isLanguageName(lang)) return languageName(lang)
  const classes = element.className
  return classes === '' || classes.length > MAX_NAMES ? null : languageOfClasses(classes, isBox)
}

function languageOfClasses(classes: string, isBox: boolean): string | null {
  const words = classes.replace(/:\s+/g, ':').split(/[\s;]+/)
  for (const word of words) {
    const [, named] = /^(?:language|lang|brush|src)[-:](.+)$/i.exec(word) ?? []
    if (named && (!isBox || isLanguageName(named))) return languageName(named)
  }
  for (const word of words) {
    const [, named] =
      /^(?:highlight-(?:source|text)|highlight|hl|type|code|mode|sourceCode|syntax)-(.+)$/i.exec(
        word,
      ) ?? []
    if (named && isLanguageName(named)) return languageName(named)
  }
  const bare = BARE.test(classes) || !isBox ? words.find(isLanguageName) : undefined
  return bare === undefined ? null : languageName(bare)
}

/** In characters. */
const MAX_NAMES = 1_000

/** Classes beside which a highlighter writes the bare name of the language. */
const BARE =
  /(?:^|\s)(?:hljs|highlight|prettyprint|sourceCode|syntaxhighlighter|code|src|mermaid|chroma|rouge|enlighter|codehilite)(?:\s|$)/i
