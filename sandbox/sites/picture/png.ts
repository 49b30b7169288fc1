import { crc32, deflateSync } from 'node:zlib'
import { type Colour, crest, HEIGHT, mix, type Scene, skyAt, WIDTH } from './scene.ts'

/** A scene as a PNG file: 8-bit RGB, not interlaced. Telegram's link preview shows PNG, but not SVG. */
export function pngOf(scene: Scene): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(WIDTH, 0)
  header.writeUInt32BE(HEIGHT, 4)
  header.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixelsOf(scene))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** A chunk: length, type, data, and the CRC of type and data (PNG §5.3). */
function chunk(type: string, data: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(typed.length + 8)
  framed.writeUInt32BE(data.length, 0)
  framed.set(typed, 4)
  framed.writeUInt32BE(crc32(typed), typed.length + 4)
  return framed
}

/** Scan lines of RGB, each behind its filter byte (0: none). */
function pixelsOf(scene: Scene): Buffer {
  const line = 1 + WIDTH * 3
  const pixels = Buffer.alloc(line * HEIGHT)
  const crests = scene.ridges.map((ridge) =>
    Array.from({ length: WIDTH }, (_, x) => crest(ridge, x)),
  )
  for (let y = 0; y < HEIGHT; y += 1) {
    const sky = skyAt(scene, y)
    for (let x = 0; x < WIDTH; x += 1) {
      pixels.set(colourAt(scene, crests, sky, x, y), y * line + 1 + x * 3)
    }
  }
  return pixels
}

/** What is seen at one pixel. Edges fade over one pixel, so that they do not look cut. */
function colourAt(scene: Scene, crests: number[][], sky: Colour, x: number, y: number): Colour {
  const { disc } = scene
  const outside = Math.hypot(x - disc.x, y - disc.y) - disc.radius
  let colour = mix(sky, disc.colour, share(0.5 - outside))
  scene.ridges.forEach((ridge, index) => {
    const below = y - (crests[index]?.[x] ?? HEIGHT)
    colour = mix(colour, ridge.colour, share(below + 0.5))
  })
  const box = scene.boxes?.findLast(
    ({ x: left, y: top, width, height }) =>
      x >= left && x < left + width && y >= top && y < top + height,
  )
  return box?.colour ?? colour
}

function share(value: number): number {
  return Math.min(1, Math.max(0, value))
}
