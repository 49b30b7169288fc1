import type { Fingerprint } from '../../model/fingerprint.ts'

/** Encodes a fingerprint as one text of about a kilobyte. `decodeFingerprint` restores it unchanged. */
export function encodeFingerprint(fingerprint: Fingerprint): string {
  const { sketch } = fingerprint
  return JSON.stringify([
    VERSION,
    fingerprint.language,
    fingerprint.publishedAt,
    sketch && bytesOf(sketch).toString('base64'),
    fingerprint.roundup ? 1 : 0,
    ...LISTS.map((list) => fingerprint[list].join('\t')),
  ])
}

/**
 * Decodes what `encodeFingerprint` wrote.
 * @throws {UnknownFingerprint} for anything else, such as the text of another version.
 */
export function decodeFingerprint(text: string): Fingerprint {
  const row = parse(text)
  if (!isRow(row)) throw new UnknownFingerprint(text)
  const [, language, publishedAt, sketch, roundup, ...lists] = row
  const list = (index: number): string[] => (lists[index] ? lists[index].split('\t') : [])
  return {
    language,
    publishedAt,
    sketch: sketch === null ? null : sketchOf(Buffer.from(sketch, 'base64')),
    roundup: roundup === 1,
    title: list(0),
    lead: list(1),
    titleNames: list(2),
    leadNames: list(3),
    titleNumbers: list(4),
    leadNumbers: list(5),
    titleKinds: list(6),
    leadKinds: list(7),
  }
}

/** A stored fingerprint that this version cannot read. */
export class UnknownFingerprint extends Error {
  override readonly name = 'UnknownFingerprint'
  readonly text: string

  constructor(text: string) {
    super('the fingerprint is from another version')
    this.text = text
  }
}

type Row = [number, string | null, number, string | null, 0 | 1, ...string[]]

function isRow(row: unknown): row is Row {
  if (!Array.isArray(row) || row.length !== 5 + LISTS.length) return false
  const [version, language, publishedAt, sketch, roundup, ...lists]: unknown[] = row
  return (
    version === VERSION &&
    (language === null || typeof language === 'string') &&
    typeof publishedAt === 'number' &&
    (sketch === null || typeof sketch === 'string') &&
    (roundup === 0 || roundup === 1) &&
    lists.every((one) => typeof one === 'string')
  )
}

/** Increased when words, names or bands are formed differently, since old and new fingerprints are then not comparable. */
const VERSION = 1

const LISTS = [
  'title',
  'lead',
  'titleNames',
  'leadNames',
  'titleNumbers',
  'leadNumbers',
  'titleKinds',
  'leadKinds',
] as const

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Little-endian on every machine, so that a database can move between machines. */
function bytesOf(sketch: Uint16Array): Buffer {
  const bytes = Buffer.alloc(sketch.length * 2)
  sketch.forEach((value, slot) => bytes.writeUInt16LE(value, slot * 2))
  return bytes
}

function sketchOf(bytes: Buffer): Uint16Array {
  const sketch = new Uint16Array(bytes.length / 2)
  for (let slot = 0; slot < sketch.length; slot += 1) sketch[slot] = bytes.readUInt16LE(slot * 2)
  return sketch
}
