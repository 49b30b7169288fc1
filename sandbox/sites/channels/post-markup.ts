import { escape } from '../escape.ts'

/** The parts of a post as Telegram's public pages write them. Text is HTML, as Telegram writes entities. */

export function textPart(html: string): string {
  return `<div class="tgme_widget_message_text js-message_text" dir="auto">${html}</div>`
}

/** What a reply repeats of the post that it answers. */
export function replyPart(name: string, quoted: string): string {
  return `<a class="tgme_widget_message_reply" href="https://t.me/${name}"><div class="tgme_widget_message_author accent_color"><span class="tgme_widget_message_author_name" dir="auto">${name}</span></div><div class="tgme_widget_message_text js-message_text" dir="auto">${quoted}</div></a>`
}

/** Where a post was forwarded from; without a link if that is a person or a private channel. */
export function forwardedPart(name: string, link: string | null): string {
  const inner = `<span dir="auto">${escape(name)}</span>`
  const from =
    link === null
      ? `<span class="tgme_widget_message_forwarded_from_name">${inner}</span>`
      : `<a class="tgme_widget_message_forwarded_from_name" href="${escape(link)}">${inner}</a>`
  return `<div class="tgme_widget_message_forwarded_from accent_color">Forwarded from&nbsp;${from}</div>`
}

export function photoPart(link: string, picture: string): string {
  return `<a class="tgme_widget_message_photo_wrap" href="${escape(link)}" style="width:800px;background-image:url('${escape(picture)}')"><div class="tgme_widget_message_photo" style="padding-top:56%"></div></a>`
}

/** Several pictures of one post, each with the address of the post and `?single`. */
export function albumPart(link: string, pictures: readonly string[]): string {
  const inside = pictures.map((picture) => photoPart(`${link}?single`, picture)).join('')
  return `<div class="tgme_widget_message_grouped_wrap js-message_grouped_wrap"><div class="tgme_widget_message_grouped js-message_grouped">${inside}</div></div>`
}

export interface PreviewedLink {
  url: string
  site?: string
  title?: string
  description?: string
  picture?: string
}

export function linkPreviewPart({ url, site, title, description, picture }: PreviewedLink): string {
  const part = (name: string, text: string | undefined) =>
    text === undefined ? '' : `<div class="link_preview_${name}" dir="auto">${escape(text)}</div>`
  const image =
    picture === undefined
      ? ''
      : `<i class="link_preview_image" style="background-image:url('${escape(picture)}');padding-top:52%"></i>`
  return `<a class="tgme_widget_message_link_preview" href="${escape(url)}">${image}${part('site_name', site)}${part('title', title)}${part('description', description)}</a>`
}

export function pollPart(question: string, options: readonly string[]): string {
  const inside = options.map(
    (option) =>
      `<div class="tgme_widget_message_poll_option"><div class="tgme_widget_message_poll_option_text">${option}</div></div>`,
  )
  return `<div class="tgme_widget_message_poll js-poll"><div class="tgme_widget_message_poll_question">${question}</div><div class="tgme_widget_message_poll_type">Anonymous poll</div>${inside.join('')}</div>`
}

/** A post of something else: a sticker, a voice message, a file, a place. */
export function mediaPart(
  what:
    | 'sticker_wrap'
    | 'voice'
    | 'document_wrap'
    | 'location_wrap'
    | 'video_player'
    | 'roundvideo',
): string {
  return `<div class="tgme_widget_message_${what}"><div class="tgme_widget_message_${what}_inner">0:12</div></div>`
}

/** What Telegram writes for media that the page cannot show. */
export function unsupportedPart(): string {
  return '<div class="message_media_not_supported_wrap"><div class="message_media_not_supported"><div class="message_media_not_supported_label">This media is not supported in your browser</div><a href="https://t.me" class="message_media_view_in_telegram">View in Telegram</a></div></div>'
}
