import { BLOCK_ATTRIBUTE } from '../../../text/html/listing-markup.ts'
import { type DomElement, type DomNode, isElement, isText } from '../../dom.ts'
import { BLOCK_TAGS, headingLevel } from '../../tags.ts'
import type { PageElements } from '../page-elements.ts'
import { isNamedLine, listingText } from './listing-text.ts'

/** A listing without `pre`: the elements that make it up, and its text. The first of them gives way to the listing. */
export interface BareListing {
  elements: DomElement[]
  text: string
}

/**
 * Finds listings that are made of `code` elements: several with `br` between them, one with `br` or line breaks of its own,
 * and one paragraph after the other that holds nothing but `code`. Code within a sentence is none of these.
 */
export function findCodeRuns(page: PageElements): BareListing[] {
  const found: BareListing[] = []
  const done = new Set<DomElement>()
  for (const code of page.named('code', 'samp', 'tt')) {
    const parent = code.parentNode
    if (!parent || done.has(parent) || !mayHold(parent)) continue
    done.add(parent)
    const whole = isLine(parent)
    if (!whole) {
      for (const run of runsIn(parent)) addIfLines(found, run.filter(isElement), textOfRun(run))
      continue
    }
    const lines = [parent]
    for (let next = nextLine(parent); next; next = nextLine(next)) {
      done.add(next)
      lines.push(next)
    }
    addIfLines(found, lines, lines.flatMap((line) => runsIn(line).map(textOfRun)).join('\n'))
  }
  return found
}

function addIfLines(found: BareListing[], elements: DomElement[], text: string): void {
  if (text.includes('\n') && elements.length > 0) found.push({ elements, text })
}

/** A table of data may hold code in its cells; a `pre` there would make it a table for layout. */
function mayHold(parent: DomElement): boolean {
  if (!BLOCK_TAGS.has(parent.localName) || headingLevel(parent.localName) !== null) return false
  for (let outer: DomElement | null = parent; outer; outer = outer.parentNode) {
    if (outer.localName === 'td' || outer.localName === 'th' || outer.localName === 'pre')
      return false
  }
  return true
}

/** Whether a paragraph or box holds nothing but code: then it may be one line of a listing. */
function isLine(element: DomElement): boolean {
  if (element.localName !== 'p' && element.localName !== 'div') return false
  const runs = runsIn(element)
  return runs.length === 1 && element.firstChild !== null && runs[0]?.length === childCount(element)
}

function nextLine(line: DomElement): DomElement | null {
  const next = line.nextElementSibling
  if (!next || next.localName !== line.localName || !isLine(next)) return null
  const between = next.previousSibling
  return !between || isElement(between) || isBlank(between) ? next : null
}

function childCount(element: DomElement): number {
  let count = 0
  for (let node = element.firstChild; node; node = node.nextSibling) count += 1
  return count
}

/** The runs of `code`, `br` and blanks among an element's children, between blocks; those with anything else are no runs. */
function runsIn(parent: DomElement): DomNode[][] {
  const runs: DomNode[][] = []
  let run: DomNode[] = []
  let isCode = true
  const end = () => {
    if (isCode && run.some((node) => isElement(node) && CODES.has(node.localName))) runs.push(run)
    run = []
    isCode = true
  }
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (isElement(node) && BLOCK_TAGS.has(node.localName)) end()
    else {
      run.push(node)
      if (isElement(node)) isCode &&= CODES.has(node.localName) || node.localName === 'br'
      else isCode &&= isBlank(node)
    }
  }
  end()
  return runs
}

function isBlank(node: DomNode): boolean {
  return !isText(node) || (node.textContent ?? '').trim() === ''
}

/** The lines of a run. Line breaks of the source count within code only: between two pieces of code they are a blank. */
function textOfRun(run: readonly DomNode[]): string {
  const lines: string[] = []
  let line = ''
  for (const node of run) {
    if (!isElement(node)) continue
    const isBreak = node.localName === 'br'
    if (isBreak || (line !== '' && (node.hasAttribute(BLOCK_ATTRIBUTE) || isNamedLine(node)))) {
      lines.push(line)
      line = ''
    }
    if (!isBreak) line += `${line === '' ? '' : ' '}${listingText(node)}`
  }
  return [...lines, line].join('\n').trimEnd()
}

const CODES = new Set(['code', 'samp', 'tt'])
