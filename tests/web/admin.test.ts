import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { MINUTE } from '../../src/model/time.ts'
import type { Dashboard, SourceLine } from '../../src/operator/dashboard-model.ts'
import { createAdmin } from '../../src/web/admin/admin.ts'
import { english } from '../support/english.ts'
import { propertyRuns } from '../support/property-runs.ts'

const FORM_TOKEN = 'form-token-of-the-session'
let done: string[]
let sources: SourceLine[]
let failedJobs: string[]

const NO_BUDGET = { usd: '', tokens: '', lines: [], isByHand: false }
const dashboard: Dashboard = {
  overview: async () => ({
    statistics: [],
    failedJobs,
    health: [],
    days: [],
    switches: [],
    budget: NO_BUDGET,
  }),
  async retryJobs() {
    done.push('retry')
    return 'Two jobs are tried again.'
  },
  sources: async () => sources,
  async actOnSource(id, act) {
    done.push(`${act} ${id}`)
    return true
  },
  async addSource(address) {
    done.push(`add ${address}`)
    return `Added ${address}`
  },
  failedDeliveries: async () => [],
  profiles: async () => [],
  preview: async () => null,
  async turn(name, isOn, byId) {
    done.push(`${name} ${isOn ? 'on' : 'off'} by ${byId}`)
    return true
  },
  async setBudget(usd, tokens, byId) {
    done.push(`budget ${usd} ${tokens} by ${byId}`)
    return 'Saved'
  },
  async resetBudget(byId) {
    done.push(`budget reset by ${byId}`)
    return 'Saved'
  },
}

function admin(isSecure = false) {
  return createAdmin({
    dashboard,
    signIn: {
      begin: async (link) =>
        link === 'good' ? { secret: 'session', expiresAt: Date.now() + MINUTE } : null,
      find: async (secret) => (secret === 'session' ? { adminId: 7, formToken: FORM_TOKEN } : null),
      end: async (id) => void done.push(`out ${id}`),
    },
    texts: () => english,
    isSecure,
  })
}

beforeEach(() => {
  done = []
  sources = []
  failedJobs = []
})

const cookie = 'daybrief_session=session'
const post = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  admin().request(path, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { 'content-type': 'application/x-www-form-urlencoded', cookie, ...headers },
  })

describe('every answer', () => {
  test.each(['/', '/sign-in?key=x', '/sources', '/nothing'])(
    'of %s is closed tight',
    async (path) => {
      for (const headers of [{}, { cookie }]) {
        const answer = await admin().request(path, { headers })
        const policy = answer.headers.get('content-security-policy') ?? ''
        expect(policy).toContain("default-src 'none'")
        expect(policy).toContain("frame-ancestors 'none'")
        expect(policy).not.toMatch(/unsafe|script-src/)
        expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
        expect(answer.headers.get('cache-control')).toBe('no-store')
      }
    },
  )

  test('without a session is the same page at every address', async () => {
    for (const path of ['/', '/sources', '/digest?profile=1', '/nothing']) {
      const answer = await admin().request(path, { headers: { cookie: 'daybrief_session=guess' } })
      expect(answer.status).toBe(401)
    }
  })
})

describe('signing in', () => {
  test('sets a cookie that is invisible to scripts and other sites, and limited to https where used', async () => {
    const answer = await post('/sign-in', { key: 'good' })
    expect(answer.status).toBe(303)
    const given = answer.headers.get('set-cookie') ?? ''
    expect(given).toMatch(
      /^daybrief_session=session; Path=\/admin; Expires=.*; HttpOnly; SameSite=Strict$/,
    )
    const body = new URLSearchParams({ key: 'good' })
    const secure = await admin(true).request('/sign-in', { method: 'POST', body })
    expect(secure.headers.get('set-cookie')).toContain('Secure')
  })

  test('with an invalid link shows a message', async () => {
    const answer = await post('/sign-in', { key: 'bad' })
    expect(answer.status).toBe(401)
    expect(await answer.text()).toContain('already been used')
  })

  test('escapes the content of the link', async () => {
    const answer = await admin().request(`/sign-in?key=${encodeURIComponent('"><script>')}`)
    expect(await answer.text()).not.toContain('"><script>')
  })
})

describe('a change', () => {
  const changes = [
    '/sources/3/pause',
    '/switches/models/off',
    '/budget',
    '/budget/reset',
    '/sources',
    '/sign-out',
  ]

  test.each(changes)('%s needs the session and its token', async (path) => {
    expect((await post(path, {})).status).toBe(403)
    expect((await post(path, { token: 'guess' })).status).toBe(403)
    expect((await post(path, { token: FORM_TOKEN }, { cookie: '' })).status).toBe(401)
    expect(done).toEqual([])
    expect((await post(path, { token: FORM_TOKEN })).status).toBe(303)
    expect(done).toHaveLength(1)
  })

  test.each(changes)(
    '%s from another site is rejected, with or without the token',
    async (path) => {
      for (const site of ['cross-site', 'same-site']) {
        const answer = await post(path, { token: FORM_TOKEN }, { 'sec-fetch-site': site })
        expect(answer.status).toBe(403)
      }
      expect(done).toEqual([])
    },
  )

  test.each(changes)('%s cannot be made by following a link', async (path) => {
    const answer = await admin().request(path, { headers: { cookie } })
    expect([200, 404]).toContain(answer.status)
    expect(done).toEqual([])
  })

  test('shows its result once, and no text from the address', async () => {
    const answer = await post('/sources', { token: FORM_TOKEN, address: 'a.example' })
    const said = /daybrief_said=[^;]+/.exec(answer.headers.get('set-cookie') ?? '')?.[0] ?? ''
    const shown = await admin().request('/sources', { headers: { cookie: `${cookie}; ${said}` } })
    expect(await shown.text()).toContain('Added a.example')
    expect(shown.headers.get('set-cookie')).toMatch(/daybrief_said=; Max-Age=0/)
    const forged = await admin().request('/sources?said=Call%20me', { headers: { cookie } })
    expect(await forged.text()).not.toContain('Call me')
  })

  test('with invalid values changes nothing', async () => {
    const token = { token: FORM_TOKEN }
    expect((await post('/sources/x/pause', token)).status).toBe(404)
    expect((await post('/sources/3/explode', token)).status).toBe(303)
    expect((await post('/switches/models/maybe', token)).status).toBe(404)
    expect(done).toEqual([])
    const large = { ...token, address: 'x'.repeat(20_000) }
    expect((await post('/sources', large)).status).toBe(413)
  })
})

test('any title of a feed is shown as text', async () => {
  const malicious = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '<script>alert(1)</script>',
      '"><img src=x onerror=x>',
      "' onclick='x",
      '</title>',
    ),
  )
  await fc.assert(
    fc.asyncProperty(malicious, malicious, malicious, async (title, url, words) => {
      sources = [
        {
          id: 1,
          title,
          url,
          topic: words,
          kind: 'well',
          words,
          delivered: 'Last delivered: 3 h ago.',
          lastGoodAt: 0,
          acts: ['pause'],
        },
      ]
      const text = await (await admin().request('/sources', { headers: { cookie } })).text()
      // The page has only these tags, and no event handlers.
      const tags = new Set(
        Array.from(text.matchAll(/<([a-zA-Z!]+)/g), ([, tag]) => tag?.toLowerCase()),
      )
      for (const tag of tags) expect(TAGS).toContain(tag)
      expect(text.replaceAll(/"[^"]*"|>[^<]*</g, '')).not.toMatch(/\son\w+=/)
    }),
    { numRuns: propertyRuns(200) },
  )
})

const TAGS = [
  '!doctype',
  'html',
  'head',
  'meta',
  'title',
  'link',
  'body',
  'header',
  'p',
  'nav',
  'ul',
  'li',
  'a',
  'form',
  'input',
  'button',
  'main',
  'h',
  'label',
  'span',
  'div',
  'time',
]

test('failed jobs are shown with their errors and a button to retry them; without any there is none', async () => {
  const page = async () => (await admin().request('/', { headers: { cookie } })).text()
  expect(await page()).not.toContain('/admin/jobs/retry')
  failedJobs = ['read: failed 2 times, last 5 min ago: <the disk> is full']
  expect(await page()).toContain('read: failed 2 times, last 5 min ago: &lt;the disk&gt; is full')
  expect(await page()).toContain('action="/admin/jobs/retry"')
  expect((await post('/jobs/retry', { token: 'guess' })).status).toBe(403)
  expect((await post('/jobs/retry', { token: FORM_TOKEN })).status).toBe(303)
  expect(done).toEqual(['retry'])
})
