import type { Message } from 'grammy/types'
import { el } from './element.ts'
import { safeHref } from './links.ts'

/**
 * The preview of a message's link, where it is a picture: that is all the local Telegram knows of a page without fetching it.
 * Pictures of the press are taken through the sandbox, since the press itself listens on loopback only.
 */
export function renderPreview(
  { link_preview_options }: Message,
  sitesUrl: string,
): HTMLElement | null {
  const { url, is_disabled } = link_preview_options ?? {}
  if (url === undefined || is_disabled) return null
  const href = safeHref(url)
  if (href === null) return null
  const small = link_preview_options?.prefer_small_media ? ' small' : ''
  const frame = el(
    'a',
    {
      class: `preview${small}`,
      href,
      target: '_blank',
      rel: 'noopener noreferrer',
      'aria-label': 'Picture',
    },
    picture(href, sitesUrl, () => frame.remove()),
  )
  return frame
}

/** A picture by its address; `missing` is called where there is none. */
export function picture(href: string, sitesUrl: string, missing: () => void): HTMLImageElement {
  const src =
    sitesUrl !== '' && href.startsWith(`${sitesUrl}/`)
      ? `/sites${href.slice(sitesUrl.length)}`
      : href
  return el('img', { src, alt: '', onerror: missing })
}
