import { Parser } from 'htmlparser2'
import { bad } from '../refusal.ts'

/** An element of rich HTML. */
export interface RichElement {
  tag: string
  attributes: Readonly<Record<string, string>>
  children: RichNode[]
}

export type RichNode = string | RichElement

/** Maximum depth of nested formatting and blocks. Bot API 10.1, rich message limits. */
const DEPTH = 16

/**
 * Parses rich HTML into a tree.
 *
 * @throws Refusal 400 for nesting deeper than Telegram allows
 */
export function parseTree(html: string): RichNode[] {
  const root: RichElement = { tag: '', attributes: {}, children: [] }
  const open = [root]
  const parser = new Parser({
    onopentag(tag, attributes) {
      const element: RichElement = { tag, attributes, children: [] }
      open.at(-1)?.children.push(element)
      open.push(element)
      if (open.length > DEPTH + 1) throw bad("can't parse rich message: too deep nesting")
    },
    ontext(text) {
      open.at(-1)?.children.push(text)
    },
    onclosetag() {
      open.pop()
    },
  })
  parser.end(html)
  return root.children
}

/** Separates the first child with a tag from the others. */
export function without(
  nodes: readonly RichNode[],
  tag: string,
): { rest: RichNode[]; part: RichElement | undefined } {
  const part = nodes.find((node) => typeof node === 'object' && node.tag === tag)
  return {
    rest: nodes.filter((node) => node !== part),
    part: typeof part === 'object' ? part : undefined,
  }
}
