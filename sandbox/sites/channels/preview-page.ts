import { escape } from '../escape.ts'

/** A post on the page of a channel. `at` is epoch milliseconds, `body` what `post-markup.ts` writes. */
export interface PreviewPost {
  id: number
  at: number
  body: string
  isEdited?: boolean
  /** A notice of Telegram itself, such as "Channel created". */
  isService?: boolean
}

/** A channel as its public page shows it. */
export interface PreviewChannel {
  name: string
  title: string
  description?: string
  subscribers?: number
}

/** The public page of a channel with some of its posts, oldest first, as `t.me/s/NAME` answers. */
export function previewPage(channel: PreviewChannel, posts: readonly PreviewPost[]): string {
  const { name, title, description = '', subscribers = 12_300 } = channel
  const before = posts[0]?.id
  const more =
    before === undefined
      ? ''
      : `<div class="tgme_widget_message_centered js-messages_more_wrap"><a href="/s/${name}?before=${before}" class="tme_messages_more js-messages_more" data-before="${before}"></a></div>`
  return document(
    title,
    description,
    `<header class="tgme_header"><div class="tgme_channel_info_header_title"><span dir="auto">${escape(title)}</span></div><div class="tgme_channel_info_counter"><span class="counter_value">${subscribers}</span> <span class="counter_type">subscribers</span></div></header>
<main class="tgme_main"><section class="tgme_channel_history js-message_history">${more}
${posts.map((post) => postOf(name, title, post)).join('\n')}
</section></main>`,
  )
}

/** The page of a name without a public page of posts, as `t.me/NAME` answers: `extra` says what it is. */
export function contactPage(name: string, title: string | null, extra: string): string {
  return document(
    title ?? `Telegram: Contact @${name}`,
    '',
    `<div class="tgme_page">${title === null ? '' : `<div class="tgme_page_title"><span dir="auto">${escape(title)}</span></div>`}<div class="tgme_page_extra">${escape(extra)}</div><div class="tgme_page_action"><a class="tgme_action_button_new" href="tg://resolve?domain=${name}">View in Telegram</a></div></div>`,
  )
}

function postOf(channel: string, title: string, post: PreviewPost): string {
  const { id, at, body, isEdited = false, isService = false } = post
  const link = `https://t.me/${channel}/${id}`
  const time = new Date(at).toISOString().replace('.000Z', '+00:00')
  return `<div class="tgme_widget_message_wrap js-widget_message_wrap"><div class="tgme_widget_message ${isService ? 'service_message ' : ''}js-widget_message" data-post="${channel}/${id}" data-view="eyJjIjotMTB9">
<div class="tgme_widget_message_user"><a href="https://t.me/${channel}"><i class="tgme_widget_message_user_photo bgcolor1" data-content="T"><img src="https://cdn.example/photo.jpg"></i></a></div>
<div class="tgme_widget_message_bubble"><div class="tgme_widget_message_author accent_color"><a class="tgme_widget_message_owner_name" href="https://t.me/${channel}"><span dir="auto">${escape(title)}</span></a></div>
${body}
<div class="tgme_widget_message_footer compact js-message_footer"><div class="tgme_widget_message_info short js-message_info"><span class="tgme_widget_message_views">13K</span><span class="copyonly"> views</span><span class="tgme_widget_message_meta">${isEdited ? 'edited &nbsp;' : ''}<a class="tgme_widget_message_date" href="${link}"><time datetime="${time}" class="time">${time.slice(11, 16)}</time></a></span></div></div></div></div></div>`
}

function document(title: string, description: string, body: string): string {
  return `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${escape(title)} – Telegram</title><meta property="og:title" content="${escape(title)}"><meta property="og:description" content="${escape(description)}"></head>
<body class="widget_frame_base tgme_webpreview">
${body}
</body></html>
`
}
