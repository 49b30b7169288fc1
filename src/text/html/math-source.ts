import { escapeKeepingReferences } from './entities.ts'

/**
 * Collects the TeX source of a formula while its markup is read: from MathML's annotation or `alttext`, or from MathJax's
 * script. In sanitised HTML a formula is `<code class="language-math">`, as in Markdown; neither MathML nor scripts remain.
 */
export class MathSource {
  private start = -1
  private source = ''
  private display = false
  private reading = false

  /** @param written length of the output so far */
  open(name: string, attributes: Record<string, string>, written: number): void {
    const type = attributes['type'] ?? ''
    if (name === 'math') {
      this.start = written
      this.source = attributes['alttext'] ?? ''
      this.display = attributes['display'] === 'block'
    } else if (name === 'annotation' && this.start >= 0) {
      this.reading = /tex/i.test(attributes['encoding'] ?? '')
      if (this.reading) this.source = ''
    } else if (name === 'script' && /^math\/tex/i.test(type)) {
      this.start = written
      this.source = ''
      this.display = /display/i.test(type)
      this.reading = true
    }
  }

  text(piece: string): void {
    if (this.reading) this.source += piece
  }

  /** The output so far, with the formula's source in place of its markup if this ends a formula. */
  close(name: string, out: string): string {
    if (name === 'annotation') this.reading = false
    if (this.start < 0 || (name !== 'math' && name !== 'script')) return out
    const tex = this.source.trim()
    const start = this.start
    this.start = -1
    this.reading = false
    if (tex === '') return out
    const className = this.display ? 'language-math math-display' : 'language-math'
    return `${out.slice(0, start)}<code class="${className}">${escapeKeepingReferences(tex)}</code>`
  }
}

/** Whether an element only repeats a formula for the eyes, beside MathML that says it. */
export function isRendering(attributes: Record<string, string>): boolean {
  const names = attributes['class'] ?? ''
  return /(?:^|\s)(?:katex-html|mwe-math-fallback-image-(?:inline|display))(?:\s|$)/.test(names)
}
