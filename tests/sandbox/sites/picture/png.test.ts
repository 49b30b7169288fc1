import { crc32, inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { pngOf } from '../../../../sandbox/sites/picture/png.ts'
import { HEIGHT, WIDTH } from '../../../../sandbox/sites/picture/scene.ts'
import { scenes } from '../../../../sandbox/sites/picture/scenes.ts'

function chunksOf(png: Buffer) {
  const chunks: { type: string; data: Buffer; sound: boolean }[] = []
  for (let at = 8; at < png.length; ) {
    const end = at + 8 + png.readUInt32BE(at)
    const typed = png.subarray(at + 4, end)
    chunks.push({
      type: typed.toString('latin1', 0, 4),
      data: typed.subarray(4),
      sound: crc32(typed) === png.readUInt32BE(end),
    })
    at = end + 4
  }
  return chunks
}

test.each(Object.entries(scenes))(
  '%s is a sound PNG with the disc where it belongs',
  (_, scene) => {
    const png = pngOf(scene)
    expect(png.subarray(0, 8)).toEqual(Buffer.from('89504e470d0a1a0a', 'hex'))
    const [header, data, end] = chunksOf(png)
    expect([header, data, end].map((chunk) => [chunk?.type, chunk?.sound])).toEqual([
      ['IHDR', true],
      ['IDAT', true],
      ['IEND', true],
    ])
    expect(header?.data.readUInt32BE(0)).toBe(WIDTH)
    expect(header?.data.readUInt32BE(4)).toBe(HEIGHT)
    const pixels = inflateSync(data?.data ?? Buffer.alloc(0))
    expect(pixels.length).toBe(HEIGHT * (1 + WIDTH * 3))
    const at = scene.disc.y * (1 + WIDTH * 3) + 1 + scene.disc.x * 3
    expect([...pixels.subarray(at, at + 3)]).toEqual([...scene.disc.colour])
  },
)
