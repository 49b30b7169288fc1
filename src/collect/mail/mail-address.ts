/** Letters and digits that cannot be mistaken for each other when somebody types them from a screen: no 0, 1, i, l, o. */
const ALPHABET = '23456789abcdefghjkmnpqrstuvwxyz'
/** 31^20 possibilities, about 99 bits: nobody guesses an address by trying. */
const LENGTH = 20
const LOCAL = new RegExp(`^[${ALPHABET}]{${LENGTH}}$`)
/** Where the random part stands in an address such as `me+*@example.org`. */
const PLACE = '*'

/** Where mail for the bot arrives: what stands before and after the random part of each address. */
export interface MailDomain {
  before: string
  after: string
}

/**
 * Reads `MAIL_DOMAIN`: a domain of its own (`in.example.org`), or a mailbox in which every address with an addition arrives
 * (`me+*@example.org`). `null` if it is neither. Pure.
 */
export function readMailDomain(value: string): MailDomain | null {
  const text = value.trim().toLowerCase()
  const [name = '', domain = '', ...rest] = text.includes('@') ? text.split('@') : [PLACE, text]
  if (rest.length > 0 || !isDomain(domain)) return null
  const [before = '', end, ...more] = name.split(PLACE)
  if (end === undefined || more.length > 0 || !/^[\w.+-]*$/.test(before + end)) return null
  return { before, after: `${end}@${domain}` }
}

function isDomain(text: string): boolean {
  return (
    text.length <= 253 &&
    text.includes('.') &&
    text.split('.').every((label) => /^[a-z\d-]{1,63}$/.test(label))
  )
}

/**
 * A new random part of an address. Each byte of `random` gives at most one letter; those that would make some letters more
 * likely than others give none.
 * @param random gives this many random bytes.
 */
export function newMailKey(random: (bytes: number) => Uint8Array): string {
  const fair = 256 - (256 % ALPHABET.length)
  let key = ''
  while (key.length < LENGTH) {
    for (const byte of random(LENGTH)) {
      if (byte < fair && key.length < LENGTH) key += ALPHABET.charAt(byte % ALPHABET.length)
    }
  }
  return key
}

/** The whole address of a random part. */
export function mailAddress(key: string, { before, after }: MailDomain): string {
  return before + key + after
}

/** The random part of an address, in any case; `null` if it cannot be one of ours. Pure, never throws. */
export function mailKeyOf(address: string, { before, after }: MailDomain): string | null {
  const text = address.trim().replace(/^<|>$/g, '').toLowerCase()
  if (!text.startsWith(before) || !text.endsWith(after)) return null
  const key = text.slice(before.length, text.length - after.length)
  return LOCAL.test(key) ? key : null
}
