import { addressParser, decodeWords } from 'postal-mime'
import { headerOf, type Mail } from '../mail.ts'

/** In characters. */
const MAX_SUBJECT = 500
const MAX_NAME = 200

/** A mail that a provider has taken apart. Pure, never throws. */
export function mailOfParts(
  written: readonly (readonly [name: string, value: string])[],
  { html, text }: Pick<Mail, 'html' | 'text'>,
): Mail {
  const headers = written.map(([name, value]) => ({
    name: name.toLowerCase(),
    value: value.toWellFormed(),
  }))
  const header = (name: string) => headerOf({ headers }, name)
  const [from] = addressParser(header('from'), { flatten: true })
  const address = (from?.address ?? '').toLowerCase().slice(0, MAX_NAME)
  const name = decodeWords(from?.name ?? '')
    .slice(0, MAX_NAME)
    .toWellFormed()
  const date = Date.parse(header('date'))
  return {
    headers,
    from: name === '' && address === '' ? null : { name, address },
    subject: decodeWords(header('subject')).replaceAll(/\s+/g, ' ').trim().slice(0, MAX_SUBJECT),
    messageId: header('message-id').trim() || null,
    date: Number.isNaN(date) ? null : date,
    html: html === null || html.trim() === '' ? null : html.toWellFormed(),
    text: text === null || text.trim() === '' ? null : text.toWellFormed(),
    enclosed: [],
    contentType: (header('content-type').split(';', 1)[0] ?? '').trim().toLowerCase(),
  }
}
