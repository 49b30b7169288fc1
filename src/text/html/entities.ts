import { Parser } from 'htmlparser2'

/** Decodes the character references of HTML, named and numeric, in a text without markup. Unknown ones stay. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  let decoded = ''
  const parser = new Parser({ ontext: (piece) => (decoded += piece) })
  // Only references are to be read here: a tag would end up in other events.
  parser.end(text.replaceAll('<', '&lt;'))
  return decoded
}

/** Writes a text so that HTML shows it as it is. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
