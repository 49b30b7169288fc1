/** Why a mail folder cannot be used, in words without a name or an address. */
export class FolderTrouble extends Error {
  override readonly name = 'FolderTrouble'
  /** Whether it stays until somebody changes something: the operators hear of it at once. */
  readonly isLasting: boolean
  /** Whether a connection that had worked was lost. */
  readonly isCut: boolean

  constructor(message: string, { isLasting = false, isCut = false, cause }: About = {}) {
    super(message, { cause })
    this.isLasting = isLasting
    this.isCut = isCut
  }
}

interface About {
  isLasting?: boolean
  isCut?: boolean
  cause?: unknown
}

const CUT = [
  'NoConnection',
  'EConnectionClosed',
  'ClosedAfterConnectTLS',
  'ClosedAfterConnectText',
  'ECONNRESET',
  'EPIPE',
]
/** What Node and OpenSSL call a certificate that is not trusted, not valid now, or that of another server. */
const CERTIFICATE = /^(?:CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH|ERR_TLS_CERT_)/
/** What is there answers, but not as `imaps://` or `imap://` says: with TLS where none is expected, or the other way round. */
const OTHER_PROTOCOL = [
  'ERR_SSL_WRONG_VERSION_NUMBER',
  'ERR_SSL_PACKET_LENGTH_TOO_LONG',
  'GREETING_TIMEOUT',
]
/** Codes of Node, of OpenSSL and of the client; anything else might be text of a server. */
const CODE = /^[A-Za-z][A-Za-z\d_]{1,60}$/

/** The connection was lost. */
export function cut(cause?: unknown): FolderTrouble {
  return new FolderTrouble('the connection was cut', { isCut: true, cause })
}

/**
 * What an error of the client means. The words of the server are never repeated: they often name the mailbox. Pure.
 * @param error what the client rejected with
 */
export function troubleOf(error: unknown): FolderTrouble {
  if (error instanceof FolderTrouble) return error
  const about = typeof error === 'object' && error !== null ? error : {}
  if ('authenticationFailed' in about && about.authenticationFailed === true) {
    const words = 'the server refuses the name or the password'
    return new FolderTrouble(words, { isLasting: true, cause: error })
  }
  if ('mailboxMissing' in about && about.mailboxMissing === true) {
    return new FolderTrouble('the server has no such folder', { isLasting: true, cause: error })
  }
  const code = 'code' in about && typeof about.code === 'string' ? about.code : ''
  if (CUT.includes(code)) return cut(error)
  if (CERTIFICATE.test(code)) {
    const words = `the certificate of the server is not valid or not trusted (${code})`
    return new FolderTrouble(words, { isLasting: true, cause: error })
  }
  if (OTHER_PROTOCOL.includes(code)) {
    const words = `the server does not answer as expected: imap:// and imaps:// have ports of their own (${code})`
    return new FolderTrouble(words, { cause: error })
  }
  const known = CODE.test(code) ? ` (${code})` : ''
  const what =
    'responseStatus' in about ? 'the server refused a command' : 'the server cannot be reached'
  return new FolderTrouble(`${what}${known}`, { cause: error })
}
