import { parseAst } from 'rolldown/parseAst'

/** The parts of a syntax tree (ESTree) that are looked at. */
interface Node {
  type: string
  start: number
  end: number
  tag?: Node
  quasi?: Node & { quasis: Node[]; expressions: Node[] }
}

/** A part of the program and what is written in its place. */
interface Change {
  start: number
  end: number
  text: string
}

/**
 * The same program, written in ASCII: other characters of texts, patterns and names become `\u…`.
 *
 * V8 keeps the source of a program in memory as long as it runs, with two bytes a character as soon as one of them is not
 * Latin-1: for the largest file of the build, 9 MB instead of 4.
 *
 * Comments stay as they are, and so do templates with other tags than `html` of hono, which never looks at the raw text, and
 * `String.raw`.
 * @param code a module
 */
export function toAscii(code: string): string {
  const changes: Change[] = []
  const change = ({ start, end }: Pick<Node, 'start' | 'end'>, text: string) => {
    if (code.slice(start, end) !== text) changes.push({ start, end, text })
  }
  const written = ({ start, end }: Node) => code.slice(start, end)

  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit)
    if (!isNode(value)) return
    if (value.type === 'Literal' || value.type === 'TemplateElement') {
      change(value, escapedLiteral(written(value)))
    } else if (value.type === 'Identifier' || value.type === 'PrivateIdentifier') {
      change(value, escapedName(written(value)))
    } else if (value.type === 'TaggedTemplateExpression') visitTagged(value)
    else Object.values(value).forEach(visit)
  }
  const visitTagged = ({ tag, quasi }: Node): void => {
    if (tag === undefined || quasi === undefined) return
    if (written(tag) === 'String.raw' && !isAscii(quasi.quasis.map(written).join(''))) {
      change({ start: tag.start, end: quasi.start }, '')
      for (const part of quasi.quasis) change(part, escapedLiteral(cooked(written(part))))
    } else {
      visit(tag)
      if (HTML.test(written(tag))) visit(quasi.quasis)
    }
    visit(quasi.expressions)
  }
  visit(parseAst(code).body)

  const pieces: string[] = []
  let done = 0
  for (const { start, end, text } of changes.toSorted((a, b) => a.start - b.start)) {
    // The name in `{ é }` is a key and a value.
    if (start < done) continue
    pieces.push(code.slice(done, start), text)
    done = end
  }
  return pieces.join('') + code.slice(done)
}

/** A bundler numbers names that occur twice. */
const HTML = /^html(?:\$\d+)?$/

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}

function isAscii(text: string): boolean {
  return /^[\0-\x7F]*$/.test(text)
}

/** What stands in a template without a tag for what is in one with `String.raw`. */
function cooked(raw: string): string {
  return raw.replaceAll(/\\|`|\$(?=\{)/g, (one) => `\\${one}`)
}

/** Both halves of a surrogate pair: in patterns, `\u{…}` needs a flag. A backslash before a character begins its escape. */
function escapedLiteral(literal: string): string {
  return literal.replaceAll(
    /((?:\\\\)*)\\?([^\0-\x7F]+)/g,
    (_, backslashes: string, other: string) => {
      const units = Array.from({ length: other.length }, (__, place) => other.charCodeAt(place))
      return backslashes + units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('')
    },
  )
}

function escapedName(name: string): string {
  return Array.from(name, (one) =>
    isAscii(one) ? one : `\\u{${one.codePointAt(0)?.toString(16) ?? ''}}`,
  ).join('')
}
