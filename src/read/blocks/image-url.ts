import { absoluteUrl } from '../absolute-url.ts'
import { type DomElement, elementsNamed } from '../dom.ts'
import { readSrcset } from './srcset.ts'

/** Attributes in which lazy-loading scripts keep the real address, best first. */
const LAZY = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-lazy',
  'data-full-src',
  'data-hi-res-src',
  'data-url',
  'data-image',
]
const LAZY_SRCSETS = ['data-srcset', 'data-lazy-srcset', 'srcset']

/** In pixels. A wider picture is not worth its bytes on a phone. */
const WIDE_ENOUGH = 1600
/** In pixels. Smaller pictures are tracking pixels, spacers and icons. */
const MIN_SIDE = 50
const SOURCE = new Set(['source'])

/** The absolute address of an `img`'s picture; null for placeholders, icons and tracking pixels. */
export function imageUrl(image: DomElement, baseUrl: string): string | null {
  if (isTiny(image)) return null
  for (const name of LAZY) {
    const url = usable(image.getAttribute(name), baseUrl)
    if (url) return url
  }
  for (const name of LAZY_SRCSETS) {
    const url = usable(bestOfSrcset(image.getAttribute(name)), baseUrl)
    if (url) return url
  }
  return usable(image.getAttribute('src'), baseUrl) ?? urlOfSources(image, baseUrl)
}

/** Looks in the `source` elements of a `picture`, whose `img` may be a placeholder. */
function urlOfSources(image: DomElement, baseUrl: string): string | null {
  if (image.parentNode?.localName !== 'picture') return null
  for (const source of elementsNamed(image.parentNode, SOURCE)) {
    for (const name of LAZY_SRCSETS) {
      const url = usable(bestOfSrcset(source.getAttribute(name)), baseUrl)
      if (url) return url
    }
  }
  return null
}

function usable(value: string | null, baseUrl: string): string | null {
  if (!value || /^\s*(?:data:|about:|blob:)/i.test(value)) return null
  if (
    /(?:^|[/_-])(?:blank|spacer|pixel|placeholder|transparent|1x1)\.(?:gif|png|svg|jpe?g)/i.test(
      value,
    )
  )
    return null
  return absoluteUrl(value, baseUrl)
}

function bestOfSrcset(set: string | null): string | null {
  let best: { url: string; width: number } | null = null
  for (const { url, descriptor } of readSrcset(set ?? '')) {
    if (url.startsWith('data:')) continue
    const width = Number.parseFloat(descriptor) * (descriptor.endsWith('x') ? 600 : 1)
    const better = !best || (width > best.width ? best.width < WIDE_ENOUGH : width >= WIDE_ENOUGH)
    if (better) best = { url: url.replace(/,$/, ''), width }
  }
  return best?.url ?? null
}

function isTiny(image: DomElement): boolean {
  return ['width', 'height'].some((name) => {
    const value = Number.parseInt(image.getAttribute(name) ?? '', 10)
    return value > 0 && value < MIN_SIDE
  })
}
