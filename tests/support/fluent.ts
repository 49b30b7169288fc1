import { type Entry, type Pattern, parse, serializeExpression, Visitor } from '@fluent/syntax'

/** A message of a Fluent file. */
export interface FluentMessage {
  /** Its text; what is filled in stands in braces. */
  text: string
  /** Names of the variables that it uses anywhere, without `$`. */
  variables: Set<string>
}

/** A Fluent file by its keys; attributes are `key.attribute`, terms `-key`. */
export interface FluentFile {
  messages: Map<string, FluentMessage>
  /** Lines that are not Fluent, which the bot would leave out, and keys that come twice. */
  faults: string[]
}

/** Reads a Fluent file; `until` is a group comment (`## …`) whose messages and all later ones are left out. Never throws. */
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
