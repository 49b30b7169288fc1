import type { Message } from 'grammy/types'
import { el } from './element.ts'
import { safeHref } from './links.ts'

/**
 * The preview of a message's link if it is a picture: the local Telegram fetches no pages, so it knows no other preview.
 * Pictures of the fake sites are loaded through the sandbox, because those sites listen on loopback only.
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

/** A picture by its address; `missing` is called if it cannot be loaded. */
export function picture(href: string, sitesUrl: string, missing: () => void): HTMLImageElement {
  const src =
    sitesUrl !== '' && href.startsWith(`${sitesUrl}/`)
      ? `/sites${href.slice(sitesUrl.length)}`
      : href
  return el('img', { src, alt: '', onerror: missing })
}
