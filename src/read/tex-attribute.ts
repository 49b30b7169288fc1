import { decodeEntities } from '../text/html/entities.ts'

/**
 * The TeX source that an element carries in an attribute, where its content is empty or only a rendering (Quill, Substack
 * and others). Elements of MathML and MathJax repeat it on every part and are read as a whole.
 *
 * @param value as written, with its character references
 */
export function texOfAttribute(tag: string, name: string, value: string): string | null {
  if (!HOLDERS.has(tag)) return null
  if (name === 'data-attrs') {
    if (!value.includes('persistentExpression')) return null
    return expressionOf(decodeEntities(value))
  }
  return NAMES.has(name) && value.length > 1 && /[\\^_{=+]/.test(value)
    ? decodeEntities(value)
    : null
}

/** The source as a script, which is how MathJax 2 keeps it. `<` would end the script. */
export function texScript(tex: string): string {
  return `<script type="math/tex" class="attribute">${tex.replaceAll('<', '\\lt ')}</script>`
}

function expressionOf(json: string): string | null {
  try {
    const parsed: unknown = JSON.parse(json)
    if (typeof parsed !== 'object' || parsed === null || !('persistentExpression' in parsed))
      return null
    return typeof parsed.persistentExpression === 'string' ? parsed.persistentExpression : null
  } catch {
    return null
  }
}

const HOLDERS = new Set('span div p figure'.split(' '))
const NAMES = new Set(
  'data-latex data-tex data-math data-expr data-equation data-formula data-value'.split(' '),
)
