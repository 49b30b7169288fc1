import { type FormulaNode, row, symbol } from './formula-node.ts'
import { characterSymbol, FUNCTION_NAMES } from './symbol-roles.ts'
import * as commands from './tex-commands.ts'

/** In characters. Longer ones are no simple formulas, and the reader shows their source. */
const MAX_TEX = 1_000
const MAX_DEPTH = 24

/** Parses the part of TeX's mathematics that has a simple form in plain text; `null` for anything else. Never throws. */
export function parseTex(tex: string): FormulaNode | null {
  if (tex.length > MAX_TEX) return null
  const parser = new TexParser(tokenise(tex))
  const node = parser.lines()
  return parser.isDone && !parser.failed ? node : null
}

/** Commands with their backslash, numbers, and single characters; white space and comments are left out. */
function tokenise(tex: string): string[] {
  return (
    tex
      .match(/\\(?:[a-zA-Z]+\*?|[^])|\d+(?:\.\d+)?|%[^\n]*|\s+|[^]/gu)
      ?.filter((token) => !token.startsWith('%')) ?? []
  )
}

class TexParser {
  failed = false
  private at = 0
  private depth = 0
  private readonly tokens: string[]

  constructor(tokens: string[]) {
    this.tokens = tokens
  }

  get isDone(): boolean {
    return this.at >= this.tokens.length
  }

  /** Equations separated by `\\`, up to the end of the group or environment. */
  lines(): FormulaNode {
    const lines: FormulaNode[] = []
    for (;;) {
      lines.push(this.row())
      if (this.peek() !== '\\\\') break
      this.at += 1
      this.skipOption()
    }
    const shown = lines.filter((line) => line.kind !== 'row' || line.items.length > 0)
    return shown.length > 1 ? { kind: 'lines', lines: shown } : (shown[0] ?? row([]))
  }

  private row(): FormulaNode {
    const items: FormulaNode[] = []
    for (let token = this.peek(); token !== undefined && !ENDS.has(token); token = this.peek()) {
      if (this.failed) break
      if (token === '&') this.at += 1
      else if (token === '\\over') return this.over(items)
      else {
        const node = this.scripted()
        if (node) items.push(node)
      }
    }
    return row(items)
  }

  private over(top: FormulaNode[]): FormulaNode {
    this.at += 1
    return { kind: 'fraction', top: row(top), bottom: this.row() }
  }

  private scripted(): FormulaNode | null {
    let base = this.atom()
    let sub: FormulaNode | null = null
    let sup: FormulaNode | null = null
    for (
      let token = this.next();
      token === '^' || token === '_' || token === "'";
      token = this.next()
    ) {
      this.at += 1
      if (token === "'") sup = row([...(sup ? [sup] : []), symbol('′')])
      else if (token === '^') sup = row([...(sup ? [sup] : []), this.argument()])
      else if (sub) return this.fail()
      else sub = this.argument()
    }
    if (!sub && !sup) return base
    base ??= row([])
    return { kind: 'scripts', base, sub, sup }
  }

  private atom(): FormulaNode | null {
    const token = this.peek()
    if (token === undefined || token === '^' || token === '_') return null
    this.at += 1
    if (/^\s/.test(token)) return null
    if (token === '{') return this.group()
    if (token === '~') return symbol(' ', 'space')
    if (token.startsWith('\\')) return this.command(token.slice(1))
    return /^\d/.test(token) ? symbol(token) : characterSymbol(token)
  }

  /** The rest of a group whose brace has been read. */
  private group(): FormulaNode | null {
    if (this.depth >= MAX_DEPTH) return this.fail()
    this.depth += 1
    const inside = this.lines()
    this.depth -= 1
    if (this.peek() !== '}') return this.fail()
    this.at += 1
    return inside
  }

  private argument(): FormulaNode {
    this.skipSpace()
    const token = this.peek() ?? ''
    // Without braces, the argument of `\frac12` is one digit.
    if (/^\d./.test(token)) {
      this.tokens[this.at] = token.slice(1)
      return symbol(token.charAt(0))
    }
    if (token === '' || ENDS.has(token)) this.failed = true
    return this.atom() ?? row([])
  }

  private command(name: string): FormulaNode | null {
    const known = commands.texSymbol(name)
    if (known) return symbol(known.text, known.role)
    const accent = commands.ACCENTS.get(name)
    if (accent !== undefined) return { kind: 'accent', body: this.argument(), mark: accent }
    if (commands.IGNORED.has(name)) return this.ignored(name)
    if (commands.STYLES.has(name)) return this.argument()
    if (commands.TEXTS.has(name)) return symbol(this.rawGroup())
    if (FUNCTION_NAMES.has(name)) return symbol(name, 'function')
    if (commands.SILENT.has(name)) {
      this.rawGroup()
      return null
    }
    return this.structure(name)
  }

  private structure(name: string): FormulaNode | null {
    switch (name) {
      case 'frac':
      case 'dfrac':
      case 'tfrac':
      case 'cfrac':
        return { kind: 'fraction', top: this.argument(), bottom: this.argument() }
      case 'sqrt': {
        const degree = this.option()
        return { kind: 'root', degree, body: this.argument() }
      }
      case 'mathbb':
      case 'mathds': {
        const letter = this.rawGroup()
        return symbol(commands.DOUBLE_STRUCK.get(letter) ?? letter)
      }
      case 'operatorname':
      case 'operatorname*':
        return symbol(this.rawGroup(), 'function')
      case 'overset':
      case 'stackrel': {
        const sup = this.argument()
        return { kind: 'scripts', base: this.argument(), sub: null, sup }
      }
      case 'underset': {
        const sub = this.argument()
        return { kind: 'scripts', base: this.argument(), sub, sup: null }
      }
      case 'pmod':
        return row([symbol(' (mod ', 'space'), this.argument(), symbol(')', 'close')])
      case 'tag':
      case 'tag*':
        return row([symbol('  ', 'space'), symbol(`(${this.rawGroup()})`)])
      case 'not':
        return this.negated()
      case 'begin':
        return this.environment()
      default:
        return this.fail()
    }
  }

  /** After `\left` and its like, a full stop is a missing bracket. */
  private ignored(name: string): null {
    if (/^(?:left|right|middle)$/.test(name)) {
      this.skipSpace()
      if (this.peek() === '.') this.at += 1
    }
    return null
  }

  private negated(): FormulaNode | null {
    const node = this.argument()
    if (node.kind !== 'symbol') return this.fail()
    return symbol(`${node.text}\u0338`.normalize('NFC'), node.role)
  }

  private environment(): FormulaNode | null {
    const name = this.rawGroup()
    if (!commands.EQUATIONS.has(name) || this.depth >= MAX_DEPTH) return this.fail()
    if (/alignat|alignedat/.test(name)) this.rawGroup()
    this.skipOption()
    this.depth += 1
    const inside = this.lines()
    this.depth -= 1
    if (this.peek() !== '\\end') return this.fail()
    this.at += 1
    return this.rawGroup() === name ? inside : this.fail()
  }

  /** The argument of a command as it is written, for text. */
  private rawGroup(): string {
    this.skipSpace()
    const first = this.peek()
    this.at += 1
    if (first === undefined) this.failed = true
    if (first !== '{') return first ?? ''
    let text = ''
    for (let token = this.peek(); token !== undefined && token !== '}'; token = this.peek()) {
      if (
        token === '{' ||
        token === '$' ||
        (token.startsWith('\\') && !/^\\[ ,%&#_$]$/.test(token))
      ) {
        this.failed = true
        return ''
      }
      text += token.startsWith('\\') ? token.slice(1) : token === '~' ? ' ' : token
      this.at += 1
    }
    this.at += 1
    return text
  }

  private option(): FormulaNode | null {
    this.skipSpace()
    if (this.peek() !== '[') return null
    this.at += 1
    const items: FormulaNode[] = []
    while (this.peek() !== undefined && this.peek() !== ']' && !this.failed) {
      if (ENDS.has(this.peek() ?? '')) return this.fail()
      const node = this.scripted()
      if (node) items.push(node)
    }
    this.at += 1
    return row(items)
  }

  /** A length after `\\`. */
  private skipOption(): void {
    if (this.peek() !== '[') return
    while (this.peek() !== undefined && this.peek() !== ']') this.at += 1
    this.at += 1
  }

  private skipSpace(): void {
    while (/^\s/.test(this.peek() ?? '')) this.at += 1
  }

  private peek(): string | undefined {
    return this.tokens[this.at]
  }

  /** The next token after white space, if it begins a script. */
  private next(): string | undefined {
    let at = this.at
    while (/^\s/.test(this.tokens[at] ?? '')) at += 1
    const token = this.tokens[at]
    if (token === '^' || token === '_' || token === "'") this.at = at
    return this.tokens[this.at]
  }

  private fail(): null {
    this.failed = true
    return null
  }
}

const ENDS = new Set(['}', '\\\\', '\\cr', '\\end'])
