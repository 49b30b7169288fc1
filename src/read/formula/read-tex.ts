import { parseTex } from './parse-tex.ts'
import { showFormula } from './show-formula.ts'

/** A formula as it is shown and as it was written. */
export interface ReadFormula {
  /** Plain text; the source itself if the formula has no simple form. */
  text: string
  tex: string
}

/** Reads a formula's TeX source as a page has it, with or without delimiters; `null` if there is none. */
export function readTex(source: string): ReadFormula | null {
  const tex = bareTex(source)
  if (tex === '') return null
  const node = parseTex(tex)
  const text = node ? showFormula(node) : ''
  return { text: text === '' ? tex : text, tex }
}

/** TeX without `$…$`, `\(…\)` and what MediaWiki and others put around every formula; without the CDATA of scripts. */
function bareTex(source: string): string {
  let tex = source.trim()
  if (/^%?\s{0,4}<!\[CDATA\[/.test(tex)) tex = tex.slice(tex.indexOf('[CDATA[') + 7)
  if (tex.endsWith(']]>')) tex = tex.slice(0, tex.endsWith('%]]>') ? -4 : -3)
  tex = tex.trim()
  for (const [open, close] of DELIMITERS) {
    if (!tex.startsWith(open) || !tex.endsWith(close) || tex.length <= open.length + close.length)
      continue
    tex = tex.slice(open.length, tex.length - close.length).trim()
    break
  }
  const style = /^\{?\\displaystyle(?![a-zA-Z])\s*/.exec(tex)?.[0]
  if (style === undefined) return tex
  const rest = tex.slice(style.length)
  if (!style.startsWith('{')) return rest.trim()
  return rest.endsWith('}') ? rest.slice(0, -1).trim() : tex
}

const DELIMITERS = [
  ['$$', '$$'],
  ['\\[', '\\]'],
  ['\\(', '\\)'],
  ['$', '$'],
] as const
