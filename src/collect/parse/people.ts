import { decodeEntities } from '../../text/html/entities.ts'
import type { Person } from './document.ts'
import { childNamed, childrenNamed, type Element, textNamed, textOf } from './xml/element.ts'

/** In characters. A longer line does not name a person, and searching it for an address takes quadratic time. */
const MAX_LINE = 400

const EMAIL = /(?<![\w.+%'-])[\w.+%'-]+@[\w-]+(?:\.[\w-]+)*/

/** Parses `me@example.com (Name)`, `Name <me@example.com>`, `Name`, `me@example.com` and similar forms. */
function personFromLine(line: string): Person | null {
  // Some generators escape names twice (ikiwiki: "J&amp;#xF6;rg").
  const text = decodeEntities(line.slice(0, MAX_LINE))
    .replace(/<[^<>@]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const email = EMAIL.exec(text)?.[0] ?? null
  const name = (email === null ? text : text.replace(email, ' '))
    .replace(/mailto:/i, '')
    .replace(/[<(]\s*[)>]/g, ' ')
    .trim()
    .replace(/^[(<](.*)[)>]$/, '$1')
    .trim()
  return name === '' && email === null ? null : { name: name === '' ? null : name, email }
}

function personFrom(element: Element): Person | null {
  const structured = element.children.some((child) => typeof child !== 'string')
  if (!structured) return personFromLine(textOf(element))
  const name = textNamed(element, 'name', 'itunes:name', 'dc:title')
  const email = textNamed(element, 'email', 'itunes:email')
  if (name === null && email === null) return personFromLine(textOf(element))
  const person = name === null ? null : personFromLine(name)
  return { name: person?.name ?? null, email: email ?? person?.email ?? null }
}

/** The people in the first of these elements that has any, without duplicates. */
export function peopleNamed(parent: Element, ...names: string[]): Person[] {
  for (const name of names) {
    const seen = new Set<string>()
    const people = childrenNamed(parent, name)
      .map(personFrom)
      .filter((person) => person !== null)
      .filter((person) => {
        const key = `${person.name}\n${person.email}`
        return !seen.has(key) && seen.add(key)
      })
    if (people.length > 0) return people
  }
  return []
}

/** People for display: the name, or the email address if there is no name. */
export function namesOf(people: Person[]): string[] {
  return [...new Set(people.map((person) => person.name ?? person.email ?? ''))].filter(Boolean)
}

/** Authors of an item or feed, whatever its format calls them. */
export function authorsIn(parent: Element): Person[] {
  const found = peopleNamed(
    parent,
    'author',
    'dc:creator',
    'dc:author',
    'itunes:author',
    'googleplay:author',
  )
  if (found.length > 0) return found
  const owner = childNamed(parent, 'itunes:owner')
  const named = owner === null ? null : personFrom(owner)
  return named === null ? [] : [named]
}
