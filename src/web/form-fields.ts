/** The fields of a form by name, as the bytes that were sent; files are left out, and repeated fields are joined by line feeds. */
export type FormFields = ReadonlyMap<string, Buffer>

/**
 * Reads a posted form (`multipart/form-data` or `application/x-www-form-urlencoded`). `null` if it is none.
 *
 * The parsers at hand decode each field as UTF-8, which destroys a mail in another character set. So each byte goes to them as a letter of
 * its own, and comes back as one.
 */
export async function readFormFields(type: string, body: Uint8Array): Promise<FormFields | null> {
  const letters = Buffer.from(body.buffer, body.byteOffset, body.length).toString('latin1')
  const isEncoded = /^application\/x-www-form-urlencoded\b/i.test(type)
  const widened = isEncoded ? letters.replaceAll(/%[89a-f][\da-f]/gi, widenedCode) : letters
  try {
    const form = await new Response(widened, { headers: { 'content-type': type } }).formData()
    const fields = new Map<string, Buffer>()
    for (const [name, value] of form) {
      if (typeof value !== 'string') continue
      const known = fields.get(name)
      const bytes = Buffer.from(value, 'latin1')
      fields.set(name, known === undefined ? bytes : Buffer.concat([known, LINE_FEED, bytes]))
    }
    return fields
  } catch {
    // The body is not what its type says.
    return null
  }
}

const LINE_FEED = Buffer.from('\n')

/** The code of a byte as the code of the letter with its number. */
function widenedCode(code: string): string {
  return encodeURIComponent(String.fromCharCode(Number.parseInt(code.slice(1), 16)))
}
