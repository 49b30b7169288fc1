import { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import { ZodError } from 'zod'
import type { Logger } from '../../src/log.ts'
import { NotNow } from '../not-now.ts'
import { WaitTimeout } from '../telegram/events.ts'
import { ImpossibleAction } from '../telegram/people/post-as.ts'
import { Refusal } from '../telegram/refusal.ts'
import type { Telegram } from '../telegram/telegram.ts'
import type { Action } from './actions.ts'
import { assets } from './assets.ts'
import { guard } from './guard.ts'
import { headers } from './headers.ts'
import type { Stream } from './stream.ts'

/** The largest file that a person can send: what a bot may download (Bot API, getFile). */
const FILE_BYTES = 20 * 1024 * 1024

/** How soon a page reconnects after its connection broke. */
const RETRY_MS = 1000

export interface AppDeps {
  /** Host that the server listens on. */
  host: string
  telegram: Telegram
  sitesUrl: string
  actions: ReadonlyMap<string, Action>
  stream: Stream
  log: Logger
}

/** Serves the page: its files, its events and its actions. */
export function createApp({ host, telegram, sitesUrl, actions, stream, log }: AppDeps): Hono {
  const app = new Hono()
  app.use(guard(host), headers)
  app.route('/', assets())

  app.get('/events', (c) =>
    streamSSE(c, async (out) => {
      let written: Promise<unknown> = Promise.resolve()
      const end = stream.follow(c.req.header('last-event-id'), (sent) => {
        written = written.then(() => out.writeSSE({ ...sent, retry: RETRY_MS }))
      })
      await new Promise<void>((resolve) => out.onAbort(resolve))
      end()
    }),
  )

  app.post('/do/:action', async (c) => {
    const action = actions.get(c.req.param('action'))
    if (action === undefined) return c.json({ error: 'There is no such action.' }, 404)
    return c.json((await action.run(await c.req.json())) ?? {})
  })

  app.post('/files', async (c) => {
    const { person, chat, thread, name } = c.req.query()
    const sender = telegram.people.find(({ id }) => id === Number(person))
    if (sender === undefined || name === undefined)
      return c.json({ error: 'The sender or the file name is missing.' }, 400)
    const content = new Uint8Array(await c.req.arrayBuffer())
    if (content.length > FILE_BYTES) return c.json({ error: 'Files can be up to 20 MB.' }, 413)
    const type = c.req.header('content-type') ?? 'application/octet-stream'
    const place = { to: telegram.chat(Number(chat)), ...(thread && { thread: Number(thread) }) }
    sender.sendDocument({ name, type, content }, place)
    return c.json({})
  })

  app.get('/files/:id', (c) => {
    const file = telegram.world.files.byId(c.req.param('id'))
    if (file === undefined) return c.notFound()
    const name = encodeURIComponent(file.document.file_name ?? 'file')
    return c.body(new Uint8Array(file.bytes), 200, {
      // Only the local Telegram's own word for sound: what people send is not shown as what it claims to be.
      'content-type':
        file.kind === 'document'
          ? 'application/octet-stream'
          : (file.document.mime_type ?? 'application/octet-stream'),
      'content-disposition': `attachment; filename*=UTF-8''${name}`,
    })
  })

  // The fake sites listen on loopback only, but their pictures must be visible wherever the page is opened.
  app.get('/sites/pictures/:name{[\\w.-]+}', async (c) => {
    const answer = await fetch(`${sitesUrl}/pictures/${c.req.param('name')}`)
    const type = answer.headers.get('content-type') ?? 'application/octet-stream'
    return c.body(await answer.arrayBuffer(), answer.ok ? 200 : 404, { 'content-type': type })
  })

  app.onError((error, c) => {
    if (error instanceof ZodError || error instanceof SyntaxError)
      return c.json({ error: 'The request is invalid.' }, 400)
    if (REFUSALS.some((kind) => error instanceof kind)) return c.json({ error: error.message }, 409)
    log.error({ err: error }, 'the sandbox page failed')
    return c.json({ error: 'Something went wrong in the sandbox. See its log.' }, 500)
  })
  return app
}

/** What the local Telegram and the panel throw for something that cannot be done. */
const REFUSALS = [NotNow, ImpossibleAction, WaitTimeout, Refusal, RangeError]
