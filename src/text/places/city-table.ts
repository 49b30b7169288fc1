import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'

/** A city of at least a thousand inhabitants. */
export interface City {
  /** GeoNames' main name, mostly in English. */
  readonly name: string
  /** ISO 3166-1, two letters. */
  readonly country: string
  /** The two letters of a state of the USA; otherwise empty. */
  readonly state: string
  /** Its IANA time zone. */
  readonly zone: string
  /** Thousands of inhabitants, rounded. */
  readonly thousands: number
  /** All its names, folded by `foldPlace`. */
  readonly names: readonly string[]
}

/** Made by `deploy/make-places.ts`, which describes it. */
const TABLE = new URL('./cities.tsv.gz', import.meta.url)
/** Bytes of the table in memory at a time. */
const BLOCK = 256 * 1024

const TAB = '\t'
const NEWLINE = 10

/**
 * The cities with a line in the table that contains one of some texts, the largest first. A name is bounded by tabs, so
 * `\tberlin\t` finds a whole name and `\tberl` the beginning of one. The table (8 MB) is read from the disk and unpacked piece by
 * piece each time, since few people ask and a bot has little memory.
 *
 * @throws if the table cannot be read
 */
export async function citiesWith(
  texts: readonly string[],
  table: URL = TABLE,
): Promise<readonly City[]> {
  const needles = texts.map((text) => Buffer.from(text))
  const found: City[] = []
  let zones: string[] | undefined
  let rest: Buffer = Buffer.alloc(0)
  await pipeline(
    createReadStream(table),
    createGunzip({ chunkSize: BLOCK }),
    async (blocks: AsyncIterable<Buffer>) => {
      for await (const block of blocks) {
        const all = Buffer.concat([rest, block])
        let end = all.lastIndexOf(NEWLINE) + 1
        let lines = all.subarray(0, end)
        rest = all.subarray(end)
        if (zones === undefined && end > 0) {
          end = lines.indexOf(NEWLINE) + 1
          zones = lines.toString('utf8', 0, end - 1).split(TAB)
          lines = lines.subarray(end)
        }
        for (const line of linesWith(needles, lines)) found.push(readCity(line, zones ?? []))
      }
    },
  )
  return found
}

/** The lines that contain one of the texts, in their order. */
function linesWith(needles: readonly Buffer[], lines: Buffer): string[] {
  const starts = new Set<number>()
  for (const needle of needles) {
    let at = lines.indexOf(needle)
    while (at !== -1) {
      // A text may begin with the tab before a name, never with the end of a line.
      starts.add(at === 0 ? 0 : lines.lastIndexOf(NEWLINE, at - 1) + 1)
      at = lines.indexOf(needle, lines.indexOf(NEWLINE, at))
    }
  }
  return [...starts]
    .sort((a, b) => a - b)
    .map((start) => lines.toString('utf8', start, lines.indexOf(NEWLINE, start)))
}

function readCity(line: string, zones: readonly string[]): City {
  const [name = '', country = '', state = '', zone = '', thousands = '', ...names] = line.split(TAB)
  return {
    name,
    country,
    state,
    zone: zones[Number(zone)] ?? '',
    thousands: Number(thousands),
    names: names.filter((one) => one !== ''),
  }
}
