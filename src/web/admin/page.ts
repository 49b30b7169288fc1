import { html } from 'hono/html'
import type { Translate } from '../../operator/dashboard-model.ts'

/** Markup with everything that was put into it escaped. */
export type Markup = ReturnType<typeof html>

export const PLACES = ['overview', 'sources', 'deliveries', 'digest'] as const
export type Place = (typeof PLACES)[number]

export interface PageParts {
  t: Translate
  language: string
  title: string
  /** The page of the menu that this is; `null` for one outside it. */
  place: Place | null
  /** Comes with every form; `null` where nobody is signed in. */
  formToken: string | null
  /** What came of the last change, or `null`. */
  notice: string | null
  body: Markup | Markup[]
}

/** A whole page around its body. */
export function page(deps: PageParts): Markup {
  const { t, language, title, place, formToken, notice, body } = deps
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

function menu(t: Translate, place: Place | null, formToken: string): Markup {
  return html`<nav aria-label="${t('admin-menu')}">
    <ul>${PLACES.map((one) => html`<li><a href="${pathOf(one)}" ${one === place ? html`aria-current="page"` : ''}>${t(`admin-${one}`)}</a></li>`)}</ul>
  </nav>
  ${act('/admin/sign-out', formToken, t('admin-sign-out'), 'quiet')}`
}

export function pathOf(place: Place): string {
  return place === 'overview' ? '/admin' : `/admin/${place}`
}

/** A button that changes something: a form of its own, so that it works without script. */
export function act(
  action: string,
  formToken: string,
  label: string,
  look: 'plain' | 'quiet' | 'strong' = 'plain',
  about: string | null = null,
): Markup {
  const name = about === null ? '' : html`aria-label="${label}: ${about}"`
  return html`<form method="post" action="${action}"><input type="hidden" name="token" value="${formToken}"><button class="${look}" ${name}>${label}</button></form>`
}

/** A moment, in UTC as everything of the operator's. */
export function moment(at: number): Markup {
  const iso = new Date(at).toISOString()
  return html`<time datetime="${iso}">${iso.slice(0, 16).replace('T', ' ')} UTC</time>`
}
