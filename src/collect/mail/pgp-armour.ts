const BEGIN = '-----BEGIN PGP SIGNED MESSAGE-----'
const SIGNATURE = '-----BEGIN PGP SIGNATURE-----'
const END = '-----END PGP SIGNATURE-----'

/**
 * A text without what a signature inside of it adds (RFC 9580, 7): the lines around the signed text, the signature, and the `- ` before
 * lines that begin with a dash. A text that is not signed, or whose signature does not end, stays as it is. Pure.
 */
export function withoutPgpArmour(text: string): string {
  const lines = text.split(/\r\n|\r|\n/)
  const begin = lines.indexOf(BEGIN)
  const signature = lines.indexOf(SIGNATURE, begin + 1)
  const end = lines.indexOf(END, signature + 1)
  // The names of the hashes come before an empty line.
  const head = lines.indexOf('', begin + 1)
  if (begin === -1 || head === -1 || signature <= head || end <= signature) return text
  const signed = lines.slice(head + 1, signature).map((line) => line.replace(/^- /, ''))
  return [...lines.slice(0, begin), ...signed, ...lines.slice(end + 1)].join('\n')
}
