import { decodeWords } from 'postal-mime'
import { headerOf, type Mail } from './mail.ts'

/** In characters. */
const MAX_KEY = 300
const MAX_TITLE = 200

/** Who sends a series of mails: the source that they are the articles of. */
export interface MailSeries {
  /** The same for every mail of the series. */
  key: string
  title: string
}

/**
 * The series that a mail belongs to. Its key is the id of its mailing list, which stays when the sender writes from another
 * address, otherwise the address that it is from. `null` if there is neither: nobody could follow or leave that. Pure.
 */
export function seriesOf(mail: Pick<Mail, 'headers' | 'from'>): MailSeries | null {
  const { from } = mail
  const list = listIdOf(headerOf(mail, 'list-id'))
  const key = list?.id ?? from?.address ?? ''
  if (key === '') return null
  // On a list where people write to each other, each mail has the name of another person.
  const isDiscussion = /^<?mailto:/i.test(headerOf(mail, 'list-post').trim())
  const names = [isDiscussion ? list?.name : '', from?.name, list?.name, from?.address, key]
  const title = names.find((name) => name !== undefined && name.trim() !== '') ?? key
  return {
    key: (list === null ? `from ${key}` : `list ${key}`).slice(0, MAX_KEY),
    title: title.slice(0, MAX_TITLE).toWellFormed(),
  }
}

/** `"The name" <the.id.example.org>`, or only the id (RFC 2919). */
function listIdOf(value: string): { id: string; name: string } | null {
  const id = /<([^<>\s]+)>/.exec(value)?.[1] ?? (/\s/.test(value.trim()) ? '' : value.trim())
  if (id === '') return null
  const name = decodeWords(value.replace(/<[^<>]*>/g, ''))
    .replaceAll('"', '')
    .replace(/\s+/g, ' ')
    .trim()
  return { id: id.toLowerCase(), name }
}
