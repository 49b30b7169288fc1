/** Where a mail folder is, and who may open it. */
export interface ImapAddress {
  host: string
  port: number
  /** Whether the connection is encrypted from its first byte on (`imaps:`). */
  isSecure: boolean
  user: string
  password: string
  /** `INBOX` if the address names none. */
  folder: string
}

const PORTS = { 'imap:': 143, 'imaps:': 993 } as const

/**
 * Reads `imaps://user:password@host:port/folder`; letters with a meaning in addresses are percent-encoded (RFC 5092). `null` if it is
 * none, or has no name, no password or no host. Pure, never throws.
 */
export function readImapAddress(text: string): ImapAddress | null {
  const url = URL.parse(text)
  if (url === null || (url.protocol !== 'imap:' && url.protocol !== 'imaps:')) return null
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1')
  const user = decoded(url.username)
  const password = decoded(url.password)
  const folder = decoded(url.pathname.replace(/^\/|\/$/g, ''))
  if (host === '' || user === null || password === null || folder === null) return null
  if (user === '' || password === '') return null
  return {
    host,
    port: url.port === '' ? PORTS[url.protocol] : Number(url.port),
    isSecure: url.protocol === 'imaps:',
    user,
    password,
    folder: folder === '' ? 'INBOX' : folder,
  }
}

/** Whether a host is this machine, to which a connection needs no encryption. */
export function isThisMachine(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host)
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part)
  } catch {
    // A percent sign that stands for itself: whoever wrote it has to encode it.
    return null
  }
}
