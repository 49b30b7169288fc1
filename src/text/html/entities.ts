import { Parser } from 'htmlparser2'

/** Decodes HTML character references, named and numeric, in a text without markup. Keeps unknown ones. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  let decoded = ''
  const parser = new Parser({ ontext: (piece) => (decoded += piece) })
  // `<` is escaped, because the parser would report a tag in other events and its text would be lost.
  parser.end(text.replaceAll('<', '&lt;'))
  return decoded
}

/** Escapes plain text for HTML content and attribute values, including `&` of anything that looks like a reference. */
export function escapeHtml(text: string): string {
  if (!/[&<>"]/.test(text)) return text
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/**
 * Escapes text that comes out of HTML and is written back to it: keeps character references as the author wrote them,
 * escapes whatever could open a tag or end an attribute. `escapeHtml` would escape the references a second time.
 */
export function escapeKeepingReferences(text: string): string {
  if (!/[&<>"]/.test(text)) return text
  return text
    .replace(/&(?!#?[a-z0-9]+;)/gi, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** Removes markup and decodes references that are left in a text because a site encoded it twice. */
export function decodeText(raw: string): string {
  if (!/[<&]/.test(raw)) return raw
  let text = ''
  const parser = new Parser({ ontext: (piece) => (text += piece) }, { decodeEntities: true })
  parser.write(raw)
  parser.end()
  return text
}
