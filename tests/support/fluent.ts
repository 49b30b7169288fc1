import { type Entry, type Pattern, parse, serializeExpression, Visitor } from '@fluent/syntax'

/** A message of a Fluent file. */
export interface FluentMessage {
  /** Its text, with placeables in braces. */
  text: string
  /** Names of all variables it uses, without `$`. */
  variables: Set<string>
}

/** The messages of a Fluent file by key; attributes are `key.attribute`, terms `-key`. */
export interface FluentFile {
  messages: Map<string, FluentMessage>
  /** Syntax errors, whose messages the bot would ignore, and duplicate keys. */
  faults: string[]
}

/** Parses a Fluent file. Messages from the group comment (`## …`) `until` on are ignored. Never throws. */
export function readFluent(source: string, until: string | null = null): FluentFile {
  const messages = new Map<string, FluentMessage>()
  const faults: string[] = []
  const keys = new Set<string>()
  let wanted = true
  const add = (key: string, pattern: Pattern) => {
    if (keys.has(key)) faults.push(`${key} comes twice`)
    keys.add(key)
    if (wanted) messages.set(key, { text: textOf(pattern), variables: variablesOf(pattern) })
  }
  for (const entry of parse(source, {}).body) {
    if (entry.type === 'Junk') faults.push(faultOf(entry))
    else if (entry.type === 'GroupComment') wanted &&= entry.content !== until
    else if (entry.type === 'Message' || entry.type === 'Term') {
      const key = entry.type === 'Term' ? `-${entry.id.name}` : entry.id.name
      if (entry.value !== null) add(key, entry.value)
      for (const { id, value } of entry.attributes) add(`${key}.${id.name}`, value)
    }
  }
  return { messages, faults }
}

function faultOf({ content, annotations }: Extract<Entry, { type: 'Junk' }>): string {
  return `${annotations.map(({ message }) => message).join(', ')}: ${content.trim()}`
}

function textOf({ elements }: Pattern): string {
  return elements
    .map((element) =>
      element.type === 'TextElement'
        ? element.value
        : `{ ${serializeExpression(element.expression)} }`,
    )
    .join('')
}

function variablesOf(pattern: Pattern): Set<string> {
  const names = new Set<string>()
  class Names extends Visitor {
    override visitVariableReference({ id }: { id: { name: string } }): void {
      names.add(id.name)
    }
  }
  new Names().visit(pattern)
  return names
}
