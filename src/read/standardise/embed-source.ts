import { type DomElement, elementsNamed } from '../dom.ts'

/** The address of what an element embeds, as it is written or as it follows from the element's name; `null` if it has none. */
export function embedSource(element: DomElement): string | null {
  if (element.localName === 'a') return element.getAttribute('href')
  const id = videoId(element)
  const known = id === null ? undefined : BY_NAME.get(element.localName)
  if (known !== undefined && id !== null) return known + encodeURIComponent(id)
  for (const name of SOURCES) {
    const src = element.getAttribute(name)?.trim() ?? ''
    if (isAddress(src)) return src.startsWith('//') ? `https:${src}` : src
  }
  return firstSource(element)
}

function isAddress(src: string): boolean {
  return src !== '' && src !== '#' && !/^(?:about|blob|data|javascript):/i.test(src)
}

function videoId(element: DomElement): string | null {
  for (const name of IDS) {
    const id = element.getAttribute(name)
    if (id !== null && /^[\w-]{4,40}$/.test(id)) return id
  }
  return null
}

/** A player may offer several files; the first is the best. */
function firstSource(element: DomElement): string | null {
  const sources = elementsNamed(element, SOURCE).map((one) => one.getAttribute('src') ?? '')
  return sources.find(isAddress) ?? null
}

const SOURCE = new Set(['source'])
const SOURCES = ['src', 'data-src', 'data-lazy-src', 'data-litespeed-src', 'data', 'data-url']
const IDS = [
  'data-videoid',
  'videoid',
  'data-tweetid',
  'data-gistid',
  'data-shortcode',
  'data-trackid',
]
const BY_NAME: ReadonlyMap<string, string> = new Map([
  ['amp-youtube', 'https://www.youtube.com/embed/'],
  ['lite-youtube', 'https://www.youtube.com/embed/'],
  ['youtube-embed', 'https://www.youtube.com/embed/'],
  ['amp-vimeo', 'https://player.vimeo.com/video/'],
  ['lite-vimeo', 'https://player.vimeo.com/video/'],
  ['amp-dailymotion', 'https://www.dailymotion.com/embed/video/'],
  ['amp-twitter', 'https://platform.twitter.com/embed/Tweet.html?id='],
  ['amp-gist', 'https://gist.github.com/'],
  ['amp-instagram', 'https://www.instagram.com/p/'],
  ['amp-soundcloud', 'https://w.soundcloud.com/player/?url=https://api.soundcloud.com/tracks/'],
])
