import { encodeCharset } from './encode-charset.ts'

export type Transfer = '7bit' | '8bit' | 'quoted-printable' | 'base64'

/** A part of a mail: its head without the empty line, and its body. */
export interface MimePart {
  head: string[]
  body: Buffer
}

/** A part of text. */
export function textPart(
  text: string,
  {
    type = 'text/plain',
    charset = 'utf-8',
    transfer = 'quoted-printable' as Transfer,
    parameters = '',
  } = {},
): MimePart {
  const bytes = encodeCharset(text.replaceAll(/\r?\n/g, '\r\n'), charset)
  return {
    head: [
      `Content-Type: ${type}; charset="${charset}"${parameters}`,
      `Content-Transfer-Encoding: ${transfer}`,
    ],
    body: transferred(bytes, transfer),
  }
}

/** A part that contains others. */
export function multipart(kind: string, parts: readonly MimePart[], parameters = ''): MimePart {
  boundaries += 1
  const boundary = `=_part_${boundaries}_xyz`
  const body = parts.flatMap((part) => [Buffer.from(`--${boundary}\r\n`), bytesOf(part), CRLF])
  return {
    head: [`Content-Type: multipart/${kind}; boundary="${boundary}"${parameters}`],
    body: Buffer.concat([...body, Buffer.from(`--${boundary}--\r\n`)]),
  }
}

/** A file. */
export function filePart(
  name: string,
  type: string,
  content: Buffer,
  disposition = 'attachment',
): MimePart {
  return {
    head: [
      `Content-Type: ${type}; name="${name}"`,
      `Content-Disposition: ${disposition}; filename="${name}"`,
      'Content-Transfer-Encoding: base64',
      ...(disposition === 'inline' ? [`Content-ID: <${name}@mail.example>`] : []),
    ],
    body: transferred(content, 'base64'),
  }
}

/** A mail within a mail. */
export function mailPart(mail: Buffer): MimePart {
  return { head: ['Content-Type: message/rfc822'], body: mail }
}

/** A whole mail of headers and its part. */
export function mime(headers: Readonly<Record<string, string>>, part: MimePart): Buffer {
  const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  return bytesOf({ head: [...head, 'MIME-Version: 1.0', ...part.head], body: part.body })
}

/** A header with any letters (RFC 2047), in pieces that are short enough. */
export function encodedWords(text: string, charset = 'utf-8'): string {
  return Array.from(text)
    .reduce<string[]>((words, letter, index) => {
      if (index % 12 === 0) words.push('')
      words[words.length - 1] += letter
      return words
    }, [])
    .map((word) => `=?${charset}?B?${encodeCharset(word, charset).toString('base64')}?=`)
    .join('\r\n ')
}

const CRLF = Buffer.from('\r\n')
let boundaries = 0

function bytesOf({ head, body }: MimePart): Buffer {
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), body])
}

function transferred(bytes: Buffer, transfer: Transfer): Buffer {
  if (transfer === 'base64') {
    return Buffer.from(bytes.toString('base64').replaceAll(/.{76}/g, '$&\r\n'))
  }
  return transfer === 'quoted-printable' ? quotedPrintable(bytes) : bytes
}

function quotedPrintable(bytes: Buffer): Buffer {
  let out = ''
  let line = ''
  for (const [index, byte] of bytes.entries()) {
    const isBreak = byte === 10 || (byte === 13 && bytes[index + 1] === 10)
    if (isBreak) {
      line += String.fromCharCode(byte)
      if (byte === 10) {
        out += line
        line = ''
      }
      continue
    }
    const isEnd = bytes[index + 1] === 13
    const isPlain = (byte > 32 && byte < 127 && byte !== 61) || (byte === 32 && !isEnd)
    const code = isPlain
      ? String.fromCharCode(byte)
      : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
    if (line.length + code.length > 75) {
      out += `${line}=\r\n`
      line = ''
    }
    line += code
  }
  return Buffer.from(out + line, 'latin1')
}
