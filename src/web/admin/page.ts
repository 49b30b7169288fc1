import { html } from 'hono/html'
import type { Translate } from '../../text/locales.ts'

/** HTML in which all interpolated values are escaped. */
export type Markup = ReturnType<typeof html>

export const ADMIN_PAGES = ['overview', 'sources', 'deliveries', 'digest'] as const
export type AdminPage = (typeof ADMIN_PAGES)[number]

/** The content of a page. */
export interface PageContent {
  t: Translate
  language: string
  title: string
  /** The menu item of the page; `null` if it is not in the menu. */
  place: AdminPage | null
  /** CSRF token for every form; `null` without a session. */
  formToken: string | null
  /** The result of the last change, or `null`. */
  notice: string | null
  body: Markup | Markup[]
}

/** A complete HTML page. */
export function page(content: PageContent): Markup {
  const { t, language, title, place, formToken, notice, body } = content
  return html`<!doctype html>
<html lang="${language}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <meta name="robots" content="noindex">
  <title>${title} · Daybrief</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="/admin/style.css">
</head>
<body>
  <header class="top">
    <p class="brand">Daybrief</p>
    ${formToken === null ? '' : menu(t, place, formToken)}
  </header>
  <main>
    <h1>${title}</h1>
    ${notice === null ? '' : html`<p class="notice" role="status">${notice}</p>`}
    ${body}
  </main>
</body>
</html>`
}

function menu(t: Translate, place: AdminPage | null, formToken: string): Markup {
  return html`<nav aria-label="${t('admin-menu')}">
    <ul>${ADMIN_PAGES.map((item) => html`<li><a href="${pathOf(item)}" ${item === place ? html`aria-current="page"` : ''}>${t(`admin-${item}`)}</a></li>`)}</ul>
  </nav>
  ${actionButton('/admin/sign-out', formToken, t('admin-sign-out'), 'quiet')}`
}

/** The path of a menu item. */
export function pathOf(place: AdminPage): string {
  return place === 'overview' ? '/admin' : `/admin/${place}`
}

/** A button for a change, in a form of its own so that it works without JavaScript. */
export function actionButton(
  action: string,
  formToken: string,
  label: string,
  look: 'plain' | 'quiet' | 'strong' = 'plain',
  about: string | null = null,
): Markup {
  const name = about === null ? '' : html`aria-label="${label}: ${about}"`
  return html`<form method="post" action="${action}"><input type="hidden" name="token" value="${formToken}"><button class="${look}" ${name}>${label}</button></form>`
}

/** "24 Nov 2026, 07:00", in UTC like everything for operators. */
const MOMENT = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
})

/** A time in epoch milliseconds, as people write it. */
export function moment(at: number): Markup {
  return html`<time datetime="${new Date(at).toISOString()}">${MOMENT.format(at)} UTC</time>`
}
