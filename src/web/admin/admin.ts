import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { html } from 'hono/html'
import { secureHeaders } from 'hono/secure-headers'
import type { Dashboard, SourceAction } from '../../operator/dashboard-model.ts'
import { sameSecret } from '../../secret.ts'
import type { Session, SignIn } from '../../operator/sign-in-port.ts'
import type { Translate } from '../../text/locales.ts'
import { type AdminPage, type Markup, type PageContent, page, pathOf } from './page.ts'
import { deliveriesView, digestView, overviewView, sourcesView } from './views.ts'

/** What the operator's pages need. */
export interface AdminDeps {
  dashboard: Dashboard
  signIn: SignIn
  /** Texts in the language that the browser requests. */
  texts: (language: string) => Translate
  /** Whether the pages are reached over https; the cookie is then sent over https only. */
  isSecure: boolean
}

/** What the handlers of a request share. */
export type AdminEnv = { Variables: { session: Session; t: Translate } }

const COOKIE = 'daybrief_session'
const NOTICE_COOKIE = 'daybrief_said'
const MAX_FORM_BYTES = 10_000
const ACTIONS: readonly SourceAction[] = ['pause', 'resume', 'remove', 'move']
const MAX_NOTICE = 300

/**
 * The operator's pages. Without a session every address shows the same page, which explains how to sign in. Every change is a
 * form with the session's token; requests from other sites are rejected before that.
 */
export function createAdmin({ dashboard, signIn, texts, isSecure }: AdminDeps): Hono<AdminEnv> {
  const style = readFileSync(join(import.meta.dirname, 'style.css'), 'utf8')
  const app = new Hono<AdminEnv>()

  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ['data:'],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
      referrerPolicy: 'no-referrer',
      xFrameOptions: 'DENY',
      strictTransportSecurity: isSecure,
    }),
  )
  app.use(async (c, next) => {
    const language =
      c.req
        .header('accept-language')
        ?.match(/^[a-z]{2}/i)?.[0]
        ?.toLowerCase() ?? 'en'
    c.set('t', texts(language))
    await next()
    if (c.res.headers.get('cache-control') === null) c.header('cache-control', 'no-store')
  })
  app.get('/style.css', (c) =>
    c.body(style, 200, {
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'max-age=300',
    }),
  )
  app.use(bodyLimit({ maxSize: MAX_FORM_BYTES }), rejectOtherSites)

  app.get('/sign-in', (c) => {
    const t = c.get('t')
    const key = c.req.query('key') ?? ''
    // Opening the link does not sign in, because a link preview would use it up.
    const body = html`<p>${t('admin-sign-in-ready')}</p>
      <form method="post" action="/admin/sign-in"><input type="hidden" name="key" value="${key}"><button class="strong">${t('admin-sign-in')}</button></form>`
    return show(c, { title: t('admin-sign-in'), body })
  })
  app.post('/sign-in', async (c) => {
    const started = await signIn.begin(await field(c, 'key'))
    if (started === null) return showSignIn(c, c.get('t')('admin-stale-link'))
    setCookie(c, COOKIE, started.secret, {
      path: '/admin',
      httpOnly: true,
      sameSite: 'Strict',
      secure: isSecure,
      expires: new Date(started.expiresAt),
    })
    return c.redirect('/admin', 303)
  })

  app.use(async (c, next) => {
    const secret = getCookie(c, COOKIE)
    const session = secret === undefined ? null : await signIn.find(secret)
    if (session === null) return showSignIn(c, null)
    c.set('session', session)
    if (c.req.method === 'POST' && !sameSecret(await field(c, 'token'), session.formToken)) {
      return c.text('This form is not from here. Go back and load the page again.', 403)
    }
    return next()
  })

  app.post('/sign-out', async (c) => {
    await signIn.end(c.get('session').adminId)
    deleteCookie(c, COOKIE, { path: '/admin', secure: isSecure })
    return c.redirect('/admin', 303)
  })

  app.get('/', async (c) => {
    const t = c.get('t')
    const { formToken } = c.get('session')
    return showPage(c, 'overview', overviewView(await dashboard.overview(t), formToken, t))
  })
  app.post('/switches/:name/:state{on|off}', async (c) => {
    const { name, state } = c.req.param()
    const done = await dashboard.turn(name, state === 'on', c.get('session').adminId)
    return redirectTo(
      c,
      'overview',
      c.get('t')(done ? `switch-${name}-${state}` : 'source-not-done'),
    )
  })

  app.post('/jobs/retry', async (c) =>
    redirectTo(c, 'overview', await dashboard.retryJobs(c.get('t'))),
  )
  app.post('/budget', async (c) => {
    const { adminId } = c.get('session')
    const caps = [await field(c, 'usd'), await field(c, 'tokens')] as const
    return redirectTo(c, 'overview', await dashboard.setBudget(...caps, adminId, c.get('t')))
  })
  app.post('/budget/reset', async (c) =>
    redirectTo(c, 'overview', await dashboard.resetBudget(c.get('session').adminId, c.get('t'))),
  )

  app.get('/sources', async (c) => {
    const t = c.get('t')
    return showPage(
      c,
      'sources',
      sourcesView(await dashboard.sources(t), c.get('session').formToken, t),
    )
  })
  app.post('/sources', async (c) =>
    redirectTo(c, 'sources', await dashboard.addSource(await field(c, 'address'), c.get('t'))),
  )
  app.post('/sources/:id{[0-9]{1,15}}/:act', async (c) => {
    const wanted = ACTIONS.find((action) => action === c.req.param('act'))
    const done =
      wanted !== undefined && (await dashboard.actOnSource(Number(c.req.param('id')), wanted))
    return redirectTo(c, 'sources', c.get('t')(done ? 'settings-saved' : 'source-not-done'))
  })

  app.get('/deliveries', async (c) =>
    showPage(c, 'deliveries', deliveriesView(await dashboard.failedDeliveries(), c.get('t'))),
  )

  app.get('/digest', async (c) => {
    const t = c.get('t')
    const profiles = await dashboard.profiles(t)
    const requested = c.req.query('profile')
    const chosen = requested === undefined ? (profiles[0]?.id ?? null) : Number(requested)
    const lines =
      chosen === null || Number.isNaN(chosen) ? null : await dashboard.preview(chosen, t)
    return showPage(c, 'digest', digestView(profiles, chosen, lines, t))
  })
  return app
}

type Ctx = Context<AdminEnv>

/** Rejects changes requested by another site, as stated by the browser in `Sec-Fetch-Site`. */
async function rejectOtherSites(c: Ctx, next: () => Promise<void>): Promise<Response | undefined> {
  const site = c.req.header('sec-fetch-site')
  const isOurs = site === undefined || site === 'same-origin' || site === 'none'
  if (c.req.method === 'POST' && !isOurs) return c.text('Not from another site.', 403)
  await next()
  return undefined
}

/** A field of the form; empty if it is missing. */
async function field(c: Ctx, name: string): Promise<string> {
  const { [name]: value } = await c.req.parseBody()
  return typeof value === 'string' ? value.trim() : ''
}

/**
 * Redirects to the page after a change, so that reloading does not repeat it. The notice is passed in a cookie: with a notice
 * in the address, anybody could craft a link that makes the page show any text.
 */
function redirectTo(c: Ctx, place: AdminPage, notice: string): Response {
  const path = '/admin'
  setCookie(c, NOTICE_COOKIE, notice.slice(0, MAX_NOTICE), {
    path,
    maxAge: 60,
    httpOnly: true,
    sameSite: 'Strict',
  })
  return c.redirect(pathOf(place), 303)
}

function showPage(c: Ctx, place: AdminPage, body: Markup | Markup[]): Response | Promise<Response> {
  return show(c, { title: c.get('t')(`admin-${place}`), place, body })
}

function showSignIn(c: Ctx, notice: string | null): Response | Promise<Response> {
  const t = c.get('t')
  const body = html`<p>${t('admin-how-to-sign-in')}</p>`
  return show(c, { title: t('admin-sign-in'), notice, body }, 401)
}

function show(
  c: Ctx,
  options: Pick<PageContent, 'title' | 'body'> & Partial<PageContent>,
  status: 200 | 401 = 200,
): Response | Promise<Response> {
  const session = options.place === undefined ? null : c.get('session')
  const content: PageContent = {
    t: c.get('t'),
    language: c.get('t')('admin-language'),
    place: null,
    formToken: session?.formToken ?? null,
    notice: session === null ? null : (getCookie(c, NOTICE_COOKIE) ?? null),
    ...options,
  }
  if (session !== null && content.notice !== null)
    deleteCookie(c, NOTICE_COOKIE, { path: '/admin' })
  return c.html(page(content), status)
}
