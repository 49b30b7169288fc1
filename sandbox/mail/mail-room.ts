import { randomBytes } from 'node:crypto'
import { NotNow } from '../not-now.ts'
import type { Product } from '../product.ts'
import { type MailKind, sampleMail } from './sample-mails.ts'

/** Where newsletters of the sandbox arrive. */
const DOMAIN = 'in.sandbox.example'
const ADDRESS = /\b[2-9a-z]{20}@in\.sandbox\.example\b/g

interface MailRoomParts {
  /** The messages of a chat, oldest first. */
  messages: (chat: number) => readonly { text?: string }[]
  now: () => number
  /** The address of a page of the made-up sites. */
  page: (path: string) => string
}

/** Sends made-up newsletters to the addresses that the bot has shown, the way a mail server would. */
export class MailRoom {
  /** What the bot is configured with. */
  readonly settings = { domain: DOMAIN, secret: randomBytes(16).toString('hex') }
  readonly #messages: MailRoomParts['messages']
  readonly #now: () => number
  readonly #page: (path: string) => string

  constructor(parts: MailRoomParts) {
    this.#messages = parts.messages
    this.#now = parts.now
    this.#page = parts.page
  }

  /** Posts a newsletter to the address of a chat. @throws NotNow if it has none, or the bot does not take it */
  async send(kind: MailKind, chat: number, product: Product): Promise<void> {
    const to = this.#addressOf(chat)
    if (to === null) throw new NotNow('This chat has no address yet. Send /add mail first.')
    const mail = sampleMail(kind, {
      to,
      now: this.#now(),
      page: this.#page,
      id: randomBytes(8).toString('hex'),
    })
    const response = await fetch(new URL('/mail', product.webUrl), {
      method: 'POST',
      headers: {
        authorization: `Bearer ${this.settings.secret}`,
        'content-type': 'message/rfc822',
        'x-mail-to': to,
      },
      body: mail,
    })
    const said = await response.text()
    if (!response.ok) throw new NotNow(`The bot answers ${response.status} (${said}) to this mail.`)
  }

  /** The address that the bot showed last in a chat. */
  #addressOf(chat: number): string | null {
    const texts = this.#messages(chat).map(({ text }) => text ?? '')
    return texts.flatMap((text) => [...text.matchAll(ADDRESS)]).at(-1)?.[0] ?? null
  }
}
