import { type DomElement, type DomNode, elementsNamed, isElement } from './dom.ts'
import { BLOCK_TAGS } from './tags.ts'

/** The text of a `pre` with its white space; empty if it is the column of line numbers beside a listing. */
export function codeText(pre: DomElement): string {
  const parts: string[] = []
  collect(pre, parts)
  const text = trimListing(parts.join('').replace(/\r\n?/g, '\n'))
  return pre.parentNode?.localName === 'td' && countsUpByOne(text) ? '' : text
}

/** Cuts blank lines at both ends and white space at the end; the indentation of the first line stays. Linear in time. */
function trimListing(text: string): string {
  const trimmed = text.trimEnd()
  const indent = trimmed.length - trimmed.trimStart().length
  return trimmed.slice(trimmed.lastIndexOf('\n', indent - 1) + 1)
}

/** Whether each line is a number, one more than the line before. Output of numbers rarely is, and does not stand in a cell. */
function countsUpByOne(text: string): boolean {
  const numbers = text.split('\n').map((line) => line.trim())
  const first = Number(numbers[0])
  return numbers.every((line, at) => /^\d+$/.test(line) && Number(line) === first + at)
}

function collect(element: DomElement, parts: string[]): void {
  for (let node: DomNode | null = element.firstChild; node; node = node.nextSibling) {
    if (!isElement(node)) {
      if (node.nodeType === 3) parts.push(node.textContent ?? '')
    } else if (node.localName === 'br') parts.push('\n')
    else if (!SKIPPED.has(node.localName)) {
      collect(node, parts)
      if (BLOCK_TAGS.has(node.localName) && !parts.at(-1)?.endsWith('\n')) parts.push('\n')
    }
  }
}

/** The programming language, lower-cased, from the class names that common highlighters write; null if unknown. */
export function codeLanguage(pre: DomElement): string | null {
  const around = [pre, elementsNamed(pre, CODE)[0], pre.parentNode, pre.parentNode?.parentNode]
  for (const element of around) {
    if (!element || !isElement(element)) continue
    const named = element.getAttribute('data-lang') ?? element.getAttribute('data-language')
    const match =
      /(?:^|\s)(?:language-|lang-|highlight-source-|highlight-text-|brush:\s*|sourceCode\s+)([\w+#-]+)/i.exec(
        element.className,
      )
    const language = (named ?? match?.[1])?.toLowerCase()
    if (language && !/^(?:none|plain|plaintext|text|nohighlight)$/.test(language)) return language
  }
  return null
}

const SKIPPED = new Set(['button', 'script', 'style', 'template', 'svg'])

const CODE = new Set(['code'])
