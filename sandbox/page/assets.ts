import { readFile } from 'node:fs/promises'
import { stripTypeScriptTypes } from 'node:module'
import { Hono } from 'hono'

const FOLDER = new URL('browser/', import.meta.url)

/** The page's own files. Modules are TypeScript; Node strips their types as it serves them. */
export function assets(): Hono {
  const app = new Hono()
  app.get('/', async (c) => c.html(await read('index.html')))
  app.get('/style.css', async (c) => c.body(await read('style.css'), 200, CSS))
  app.get('/icon.svg', async (c) => c.body(await read('icon.svg'), 200, SVG))
  app.get('/app/:module{[a-z-]+\\.ts}', async (c) => {
    const source = await read(c.req.param('module'))
    return c.body(stripTypeScriptTypes(source), 200, SCRIPT)
  })
  return app
}

const NEVER_STALE = { 'cache-control': 'no-cache' }
const CSS = { ...NEVER_STALE, 'content-type': 'text/css; charset=utf-8' }
const SVG = { ...NEVER_STALE, 'content-type': 'image/svg+xml' }
const SCRIPT = { ...NEVER_STALE, 'content-type': 'text/javascript; charset=utf-8' }

function read(name: string): Promise<string> {
  return readFile(new URL(name, FOLDER), 'utf8')
}
