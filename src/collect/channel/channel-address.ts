/** What a text names, if it is an address of Telegram. */
export type ChannelAddress =
  /** A public name, of a channel, a group, a person or a bot: the address does not say which. */
  | { kind: 'public'; name: string }
  /** A private channel or group: an invitation, or a post that only members can open. */
  | { kind: 'private' }

/** Where the public pages of channels are. */
export const CHANNEL_SITE = 'https://t.me'
export const CHANNEL_HOST = 't.me'

/** Hosts of Telegram's links (core.telegram.org/api/links). */
const HOSTS = new Set(['t.me', 'telegram.me', 'telegram.dog'])

/** A username: 4 to 32 letters, digits and underscores, beginning with a letter (core.telegram.org/method/account.updateUsername). */
const NAME = /^[a-z]\w{2,30}[a-z\d]$/

/** First parts of a path that are no names (core.telegram.org/api/links). */
const NO_NAMES = new Set(
  (
    'addemoji addlist addstickers addtheme auction boost call confirmphone contact giftcode invoice joinchat ' +
    'login msg passport privatepost proxy resolve setlanguage share socks stars'
  ).split(' '),
)
/** The same for paths and links of what only members can open. */
const PRIVATE = new Set(['c', 'joinchat', 'join', 'privatepost'])

/**
 * Reads any spelling of a channel: `@name`, `t.me/name`, `t.me/s/name`, a post of it, `name.t.me`, `tg://resolve?domain=name`,
 * with or without a scheme. Names come out in small letters, since Telegram does not tell them apart by case. `null` for anything else. Pure,
 * never throws.
 */
export function readChannelAddress(text: string): ChannelAddress | null {
  const given = text.trim()
  if (given.startsWith('@')) return named(given.slice(1))
  if (/^tg:/i.test(given)) return readAppLink(given)
  const url = URL.parse(/^https?:\/\//i.test(given) ? given : `https://${given}`)
  if (url === null || !/^https?:$/.test(url.protocol)) return null
  const host = url.hostname.replace(/^www\./, '')
  if (host === 'web.telegram.org') return named(/^#@(\w+)$/.exec(url.hash)?.[1] ?? '')
  const subdomain = /^([^.]+)\.t\.me$/.exec(host)?.[1]
  if (subdomain !== undefined) return named(subdomain)
  if (!HOSTS.has(host)) return null
  const [first = '', second = ''] = url.pathname.split('/').filter((part) => part !== '')
  if (PRIVATE.has(first.toLowerCase()) || /^(?:\+|%20)/.test(first)) return { kind: 'private' }
  return named(first === 's' ? second : first)
}

/** The address of a channel as a source: that of its public page, the one form for all spellings. */
export function channelUrl(name: string): string {
  return `https://t.me/s/${name.toLowerCase()}`
}

/** Stands for every private channel: which one it is does not matter, since none has a public page. */
const PRIVATE_URL = 'https://t.me/joinchat'

/** The address to look at for a channel in any spelling; `null` if the text names none. */
export function typedChannel(text: string): string | null {
  const address = readChannelAddress(text)
  if (address === null) return null
  return address.kind === 'public' ? channelUrl(address.name) : PRIVATE_URL
}

/** The name of a channel whose address is in the form of `channelUrl`; `null` for any other address. */
export function channelOf(url: string): string | null {
  return /^https:\/\/t\.me\/s\/(\w+)$/.exec(url)?.[1] ?? null
}

/** The address of a post, which is also what tells it apart from all others. */
export function postUrl(name: string, id: number): string {
  return `https://t.me/${name.toLowerCase()}/${id}`
}

/** Ids of channels in the Bot API are below this (core.telegram.org/api/bots/ids). */
const CHANNEL_IDS = 1_000_000_000_000

/** The address of a private channel as a source, after its id in the Bot API. Only members can open what begins with it. */
export function privateChannelUrl(chatId: number): string {
  return `${CHANNEL_SITE}/c/${Math.abs(chatId) % CHANNEL_IDS}`
}

/** The address of a post in a private channel, which only members can open. */
export function privatePostUrl(chatId: number, id: number): string {
  return `${privateChannelUrl(chatId)}/${id}`
}

/** Whether an address is that of a post in a channel: what the channel says in it is all that there is to read. */
export function isPostUrl(url: string): boolean {
  return /^https:\/\/t\.me\/(?:c\/\d+|\w+)\/\d+$/.test(url)
}

/** The address of a post in the form of `postUrl`, from a link to it in any spelling; `null` if it is none of a public channel. */
export function publicPostUrl(link: string): string | null {
  const url = URL.parse(link)
  const address = readChannelAddress(link)
  if (url === null || address?.kind !== 'public') return null
  const id = /\/(\d{1,15})\/?$/.exec(url.pathname)?.[1]
  return id === undefined ? null : postUrl(address.name, Number(id))
}

/** Whether an address leads to Telegram itself: to a channel, a post, a person, a sharing button. */
export function isTelegramUrl(address: string): boolean {
  const host = URL.parse(address)?.hostname.replace(/^www\./, '') ?? ''
  return HOSTS.has(host) || host.endsWith('.t.me') || /^(?:\w+\.)?telegram\.org$/.test(host)
}

function readAppLink(link: string): ChannelAddress | null {
  const url = URL.parse(link)
  if (url === null) return null
  const what = (url.hostname || url.pathname.replace(/^\/+/, '')).toLowerCase()
  if (PRIVATE.has(what)) return { kind: 'private' }
  return what === 'resolve' ? named(url.searchParams.get('domain') ?? '') : null
}

function named(given: string): ChannelAddress | null {
  const name = given.toLowerCase()
  return NAME.test(name) && !NO_NAMES.has(name) ? { kind: 'public', name } : null
}
