import type { Media } from '../../model/media.ts'

/** Files that browsers open at a place given as a media fragment (w3.org/TR/media-frags, §4.2.1). */
const FILE = /\.(?:mp3|m4a|m4b|aac|ogg|oga|opus|wav|flac|mp4|m4v|mov|webm)$/i

/** Whether an address is that of a video on YouTube. */
export function isYoutube(link: string): boolean {
  const { hostname = '', pathname = '' } = URL.parse(link) ?? {}
  if (hostname === 'youtu.be') return pathname.length > 1
  return (
    /^(?:www\.|m\.)?youtube\.com$/.test(hostname) && /^\/(?:watch|shorts\/|live\/)/.test(pathname)
  )
}

/**
 * The address of a place in an episode or a video: `&t=` on YouTube, `#t=` on Vimeo and for a file; `null` where no site is known to
 * understand it. Pure.
 * @param link the page of the article
 */
export function placeLink(link: string, media: Pick<Media, 'url'>, seconds: number): string | null {
  const page = URL.parse(link)
  if (page === null) return null
  if (isYoutube(link)) {
    page.searchParams.set('t', `${seconds}s`)
    return page.href
  }
  if (/^(?:www\.)?vimeo\.com$/.test(page.hostname)) return at(page, `t=${seconds}s`)
  const file = media.url === null ? null : URL.parse(media.url)
  return file !== null && FILE.test(file.pathname) ? at(file, `t=${seconds}`) : null
}

function at(url: URL, fragment: string): string {
  url.hash = fragment
  return url.href
}
