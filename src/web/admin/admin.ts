import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { html } from 'hono/html'
import { secureHeaders } from 'hono/secure-headers'
import type { Dashboard, SourceAction, Translate } from '../../operator/dashboard-model.ts'
import { sameSecret } from '../../operator/secret.ts'
import type { Session, SignIn } from '../../operator/sign-in-port.ts'
import { type Markup, type PageParts, type Place, page, pathOf } from './page.ts'
import { deliveriesView, digestView, overviewView, sourcesView } from './views.ts'

export interface AdminDeps {
  desk: Dashboard
  signIn: SignIn
  /** Texts in the language that a browser asks for. */
  texts: (language: string) => Translate
  /** Whether people come by https: then the cookie never travels without. */
  isSecure: boolean
}

type Env = { Variables: { session: Session; t: Translate } }

const COOKIE = 'daybrief_session'
const SAID = 'daybrief_said'
const FORM_BYTES = 10_000
const ACTS: readonly SourceAction[] = ['pause', 'resume', 'remove', 'move']
const NOTICE_LETTERS = 300

/**
 * The operator's pages. Whoever is not signed in sees one page that says how to sign in, whatever was asked for. Every
 * change is a form with the session's token; what comes from another site is refused before that.
 */
export function createAdmin({ desk, signIn, texts, isSecure }: AdminDeps): Hono {
  const style = readFileSync(join(import.meta.dirname, 'style.css'), 'utf8')
  const app = new Hono<Env>()

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
  app.use(bodyLimit({ maxSize: FORM_BYTES }), refuseOtherSites)

  app.get('/sign-in', (c) => {
    const t = c.get('t')
    const key = c.req.query('key') ?? ''
    // A link alone signs nobody in, or a preview that fetches it would use it up.
    const body = html`<p>${t('admin-sign-in-ready')}</p>
      <form method="post" action="/admin/sign-in"><input type="hidden" name="key" value="${key}"><button class="strong">${t('admin-sign-in')}</button></form>`
    return show(c, { title: t('admin-sign-in'), body })
  })
  app.post('/sign-in', async (c) => {
    const begun = await signIn.begin(await field(c, 'key'))
    if (begun === null) return showSignIn(c, c.get('t')('admin-stale-link'))
    setCookie(c, COOKIE, begun.secret, {
      path: '/admin',
      httpOnly: true,
      sameSite: 'Strict',
      secure: isSecure,
      expires: new Date(begun.expiresAt),
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
    return showPlace(c, 'overview', overviewView(await desk.overview(t), formToken, t))
  })
  app.post('/switches/:name/:wish{on|off}', async (c) => {
    const { name, wish } = c.req.param()
    const done = await desk.turn(name, wish === 'on', c.get('session').adminId)
    return back(c, 'overview', c.get('t')(done ? `switch-${name}-${wish}` : 'source-not-done'))
  })

  app.post('/jobs/retry', async (c) => back(c, 'overview', await desk.retryJobs(c.get('t'))))
  app.post('/budget', async (c) => {
    const { adminId } = c.get('session')
    const caps = [await field(c, 'usd'), await field(c, 'tokens')] as const
    return back(c, 'overview', await desk.setBudget(...caps, adminId, c.get('t')))
  })
  app.post('/budget/reset', async (c) =>
    back(c, 'overview', await desk.resetBudget(c.get('session').adminId, c.get('t'))),
  )

  app.get('/sources', async (c) => {
    const t = c.get('t')
    return showPlace(
      c,
      'sources',
      sourcesView(await desk.sources(t), c.get('session').formToken, t),
    )
  })
  app.post('/sources', async (c) =>
    back(c, 'sources', await desk.addSource(await field(c, 'address'), c.get('t'))),
  )
  app.post('/sources/:id{[0-9]{1,15}}/:act', async (c) => {
    const wanted = ACTS.find((one) => one === c.req.param('act'))
    const done = wanted !== undefined && (await desk.actOnSource(Number(c.req.param('id')), wanted))
    return back(c, 'sources', c.get('t')(done ? 'settings-saved' : 'source-not-done'))
  })

  app.get('/deliveries', async (c) =>
    showPlace(c, 'deliveries', deliveriesView(await desk.unarrived(), c.get('t'))),
  )

  app.get('/digest', async (c) => {
    const t = c.get('t')
    const profiles = await desk.profiles(t)
    const asked = c.req.query('profile')
    const chosen = asked === undefined ? (profiles[0]?.id ?? null) : Number(asked)
    const lines = chosen === null || Number.isNaN(chosen) ? null : await desk.preview(chosen, t)
    return showPlace(c, 'digest', digestView(profiles, chosen, lines, t))
  })
  return app as unknown as Hono
}

type Ctx = Context<Env>

/** Browsers say where a request comes from; a change asked for by another site is none of ours. */
async function refuseOtherSites(c: Ctx, next: () => Promise<void>): Promise<Response | undefined> {
  const from = c.req.header('sec-fetch-site')
  const isOurs = from === undefined || from === 'same-origin' || from === 'none'
  if (c.req.method === 'POST' && !isOurs) return c.text('Not from another site.', 403)
  await next()
  return undefined
}

/** A field of the form; empty where there is none. */
async function field(c: Ctx, name: string): Promise<string> {
  const { [name]: value } = await c.req.parseBody()
  return typeof value === 'string' ? value.trim() : ''
}

/**
 * After a change the page is loaded anew, so that loading it once more repeats nothing. What came of it travels in a cookie:
 * in the address anybody could make the page say anything.
 */
function back(c: Ctx, place: Place, notice: string): Response {
  const path = '/admin'
  setCookie(c, SAID, notice.slice(0, NOTICE_LETTERS), {
    path,
    maxAge: 60,
    httpOnly: true,
    sameSite: 'Strict',
  })
  return c.redirect(pathOf(place), 303)
}

function showPlace(c: Ctx, place: Place, body: Markup | Markup[]): Response | Promise<Response> {
  return show(c, { title: c.get('t')(`admin-${place}`), place, body })
}

function showSignIn(c: Ctx, notice: string | null): Response | Promise<Response> {
  const t = c.get('t')
  const body = html`<p>${t('admin-how-to-sign-in')}</p>`
  return show(c, { title: t('admin-sign-in'), notice, body }, 401)
}

function show(
  c: Ctx,
  deps: Pick<PageParts, 'title' | 'body'> & Partial<PageParts>,
  status: 200 | 401 = 200,
): Response | Promise<Response> {
  const session = deps.place === undefined ? null : c.get('session')
  const whole: PageParts = {
    t: c.get('t'),
    language: c.get('t')('admin-language'),
    place: null,
    formToken: session?.formToken ?? null,
    notice: session === null ? null : (getCookie(c, SAID) ?? null),
    ...deps,
  }
  if (session !== null && whole.notice !== null) deleteCookie(c, SAID, { path: '/admin' })
  return c.html(page(whole), status)
}
