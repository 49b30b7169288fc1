import { type DomNode, isText } from '../dom.ts'
import { FIRST_DENSE, isDense } from '../text-size.ts'

/**
 * The length of an element's text in characters, without blanks at its ends, a dense character as two and several blanks in a
 * row as one: what Readability measures, without putting the text together.
 */
export function innerLength(element: DomNode): number {
  const length = new InnerLength()
  length.add(element)
  return length.total
}

class InnerLength {
  total = 0
  /** Length of the blanks since the last other character; they count once another one follows. */
  private blanks = 0

  add(node: DomNode): void {
    if (isText(node)) return this.addText(node.textContent ?? '')
    for (let child = node.firstChild; child; child = child.nextSibling) this.add(child)
  }

  private addText(text: string): void {
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at)
      const size = code >= FIRST_DENSE && isDense(code) ? 2 : 1
      if (isBlank(code)) {
        if (this.total > 0) this.blanks = this.blanks === 0 ? size : 1
      } else {
        this.total += this.blanks + size
        this.blanks = 0
      }
    }
  }
}

/** Whether `\s` matches a UTF-16 unit. */
function isBlank(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13)
  return code >= 0xa0 && BLANKS.has(code)
}

const BLANKS: ReadonlySet<number> = new Set([
  0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009,
  0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff,
])
