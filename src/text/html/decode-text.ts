import { Parser } from 'htmlparser2'

/** Text that may still hold markup and entities (sites encode twice) as plain text. */
export function decodeText(raw: string): string {
  if (!/[<&]/.test(raw)) return raw
  let text = ''
  const parser = new Parser({ ontext: (piece) => (text += piece) }, { decodeEntities: true })
  parser.write(raw)
  parser.end()
  return text
}
