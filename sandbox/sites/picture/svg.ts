import { escape } from '../escape.ts'
import { type Box, type Colour, crest, HEIGHT, type Ridge, type Scene, WIDTH } from './scene.ts'

/** A scene as an SVG drawing. */
export function svgOf(scene: Scene): string {
  const { disc, sky } = scene
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escape(scene.title)}">
<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${rgb(sky[0])}"/><stop offset="1" stop-color="${rgb(sky[1])}"/></linearGradient></defs>
<rect width="${WIDTH}" height="${HEIGHT}" fill="url(#sky)"/>
<circle cx="${disc.x}" cy="${disc.y}" r="${disc.radius}" fill="${rgb(disc.colour)}"/>
${[...scene.ridges.map(pathOf), ...(scene.boxes ?? []).map(rectOf)].join('\n')}
</svg>
`
}

/** A point every eight pixels is fine enough: no ridge turns faster. */
function pathOf(ridge: Ridge): string {
  const points: string[] = []
  for (let x = 0; x <= WIDTH; x += 8) points.push(`L${x} ${crest(ridge, x).toFixed(1)}`)
  return `<path d="M0 ${HEIGHT}${points.join('')}L${WIDTH} ${HEIGHT}Z" fill="${rgb(ridge.colour)}"/>`
}

function rectOf({ colour, x, y, width, height }: Box): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${rgb(colour)}"/>`
}

function rgb(colour: Colour): string {
  return `rgb(${colour.join(',')})`
}
