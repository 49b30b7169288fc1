/** How the lines of a mail's texts are broken: as they stand, or so that programs can join them (RFC 3676). */
export type TextFormat = 'fixed' | 'flowed' | 'flowed-delsp'

/** The `Content-Type` of a mail or a part, with the lines that continue it. */
const TYPE = /^content-type:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*/gim
const FLOWED = /(;\s*format\s*=\s*"?)flowed/i
const DELSP = /;\s*delsp\s*=\s*"?yes/i

/**
 * Finds out whether texts of a mail are flowed, and takes that from them: postal-mime would join the lines itself, also those of
 * quotations, with their `>` in the middle of the text. In mails of several texts, those without a format have no lines that end in
 * a blank either. Pure.
 *
 * @returns the bytes of the mail as they are to be parsed, in as many bytes as before.
 */
export function takeFormat(bytes: Uint8Array): { bytes: Uint8Array; format: TextFormat } {
  const given = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (!/flowed/i.test(given.toString('latin1'))) return { bytes, format: 'fixed' }
  let format: TextFormat = 'fixed'
  const mail = given.toString('latin1').replace(TYPE, (type) => {
    if (!FLOWED.test(type)) return type
    if (format !== 'flowed-delsp') format = DELSP.test(type) ? 'flowed-delsp' : 'flowed'
    return type.replace(FLOWED, '$1fixed ')
  })
  return { bytes: Buffer.from(mail, 'latin1'), format }
}

/**
 * Joins the lines of a flowed text (RFC 3676, 4): one that ends in a blank goes on in the next one of the same depth of quotation. The
 * blanks at the beginning that protect lines are removed, and the line before a signature is left alone. Pure; linear.
 */
export function unflow(text: string, format: TextFormat): string {
  if (format === 'fixed') return text
  const joined: string[] = []
  let parts: string[] = []
  let marks = ''
  const flush = (): void => {
    if (parts.length > 0) joined.push(marks + parts.join(''))
    parts = []
  }
  for (const line of text.split(/\r\n|\r|\n/)) {
    const depth = /^>*/.exec(line)?.[0] ?? ''
    const rest = line.slice(depth.length).replace(/^ /, '')
    if (depth !== marks || rest === '-- ') flush()
    const isFixed = !rest.endsWith(' ') || rest === '-- '
    // The blank after the marks is for who reads the text as it is.
    marks = depth
    const shown = parts.length === 0 && depth !== '' ? ` ${rest}` : rest
    parts.push(!isFixed && format === 'flowed-delsp' ? shown.slice(0, -1) : shown)
    if (isFixed) flush()
  }
  flush()
  return joined.join('\n')
}
