import type { DomElement } from '../dom.ts'
import { type ReadFormula, readTex } from '../formula/read-tex.ts'

/** The formula that a picture shows, if its class or address says that it shows one and its text or address is TeX. */
export function formulaOfImage(image: DomElement): ReadFormula | null {
  const src = image.getAttribute('src') ?? image.getAttribute('data-src') ?? ''
  if (!CLASSES.test(image.className) && !ADDRESSES.test(src)) return null
  const alt = image.getAttribute('alt')?.trim() ?? ''
  return readTex(alt === '' ? (sourceInAddress(src) ?? '') : alt)
}

/** The TeX in the query of a service that renders formulas; with CodeCogs the whole query is TeX. */
function sourceInAddress(src: string): string | null {
  const url = URL.parse(src, 'https://example.org/')
  if (!url) return null
  const { searchParams: query } = url
  const named = query.get('latex') ?? query.get('tex') ?? query.get('chl')
  if (named !== null || !/codecogs/.test(url.host)) return named
  try {
    return decodeURIComponent(url.search.slice(1).replaceAll('+', ' '))
  } catch {
    return null
  }
}

const CLASSES =
  /(?:^|[\s_-])(?:latex|tex|math|mathtex|equation|formula|katex|mathjax|eeimg|mwe-math-fallback-image-(?:inline|display))(?:$|[\s_-])/i
const ADDRESSES =
  /latex\.php|latex\.codecogs\.com|codecogs\.com\/|\/math\/render\/|mimetex|mathtex|\/equation\?tex=|cht=tx|quicklatex|\/_images\/math\/|render\.githubusercontent\.com\/render\/math|i\.upmath\.me/i
