/** Sound files that players accept, of silence, made without an encoder. */

/** 20 ms of silence as an Opus packet (RFC 6716: CELT, full band, one frame). */
const SILENCE = Buffer.from([0xf8, 0xff, 0xfe])
const PACKETS_PER_SECOND = 50
const RATE = 48_000
const PRE_SKIP = 312

/** Mono Ogg Opus (RFC 7845) of so many seconds: a page for each second, the last one marked as such. */
export function oggOpus(seconds: number, serial = 1): Buffer {
  const head = Buffer.alloc(19)
  head.write('OpusHead')
  head[8] = 1
  head[9] = 1
  head.writeUInt16LE(PRE_SKIP, 10)
  head.writeUInt32LE(24_000, 12)
  const tags = Buffer.alloc(16 + 4)
  tags.write('OpusTags')
  tags.writeUInt32LE(4, 8)
  tags.write('test', 12)
  const packets = Math.round(seconds * PACKETS_PER_SECOND)
  const pages = [page([head], 0, 2, serial, 0), page([tags], 0, 0, serial, 1)]
  for (let done = 0; done < packets; ) {
    const now = Math.min(PACKETS_PER_SECOND, packets - done)
    done += now
    const granule = (done * RATE) / PACKETS_PER_SECOND + (done === packets ? PRE_SKIP : 0)
    const flags = done === packets ? 4 : 0
    pages.push(
      page(
        Array.from({ length: now }, () => SILENCE),
        granule,
        flags,
        serial,
        pages.length,
      ),
    )
  }
  return Buffer.concat(pages)
}

function page(packets: Buffer[], granule: number, flags: number, serial: number, number: number) {
  const header = Buffer.alloc(27 + packets.length)
  header.write('OggS')
  header[5] = flags
  header.writeBigInt64LE(BigInt(granule), 6)
  header.writeUInt32LE(serial, 14)
  header.writeUInt32LE(number, 18)
  header[26] = packets.length
  for (const [index, { length }] of packets.entries()) header[27 + index] = length
  const whole = Buffer.concat([header, ...packets])
  whole.writeUInt32LE(checksum(whole), 22)
  return whole
}

/** The CRC of RFC 3533. */
function checksum(bytes: Buffer): number {
  let crc = 0
  for (const byte of bytes) {
    crc ^= byte << 24
    for (let bit = 0; bit < 8; bit += 1)
      crc = (crc << 1) ^ ((crc & 0x80000000) === 0 ? 0 : 0x04c11db7)
  }
  return crc >>> 0
}

const FRAME_SAMPLES = 576
const FRAME_RATE = 24_000
const FRAME_BYTES = 192

/** MP3 of 64 kbit/s at 24 kHz (MPEG-2, layer III, mono), with a tag before it if `tagged`, and a header frame (Xing) if wanted. */
export function mp3(seconds: number, { tagged = false, xing = false } = {}): Buffer {
  const frame = Buffer.alloc(FRAME_BYTES)
  frame.set([0xff, 0xf3, 0x84, 0xc4])
  const count = Math.round((seconds * FRAME_RATE) / FRAME_SAMPLES)
  const info = Buffer.from(frame)
  info.write('Info', 4 + 9)
  const tag = Buffer.concat([
    Buffer.from('ID3\x04\x00\x00\x00\x00\x01\x00', 'latin1'),
    Buffer.alloc(128),
  ])
  return Buffer.concat([
    ...(tagged ? [tag] : []),
    ...(xing ? [info] : []),
    ...Array.from({ length: count }, () => frame),
  ])
}

/** The boxes of an M4A file of so many seconds. */
export function m4a(seconds: number): Buffer {
  const mvhd = Buffer.alloc(100)
  mvhd.writeUInt32BE(1000, 12)
  mvhd.writeUInt32BE(Math.round(seconds * 1000), 16)
  return Buffer.concat([
    box('ftyp', Buffer.from('M4A \0\0\0\0M4A mp42isom\0\0\0\0', 'latin1')),
    box('moov', box('mvhd', mvhd)),
    box('mdat', Buffer.alloc(64)),
  ])
}

function box(type: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(8 + content.length)
  head.write(type, 4)
  return Buffer.concat([head, content])
}
