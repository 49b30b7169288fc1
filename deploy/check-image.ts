import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startFakeSites } from '../sandbox/sites/fake-sites.ts'
import { startTelegram } from '../sandbox/telegram/telegram.ts'
import { readRecipe } from './image.ts'

/**
 * `npm run check:image`: follows the Dockerfile in a temporary folder, with production dependencies only, then runs the
 * image's command against a local Telegram server until the health check passes, and stops it with SIGTERM.
 */
const root = join(import.meta.dirname, '..')
const scratch = mkdtempSync(join(tmpdir(), 'daybrief-image-'))
const print = (line: string) => process.stdout.write(`${line}\n`)
const HEALTH_TIMEOUT_MS = 30_000

function copy(): void {
  for (const { from, to } of recipe.copied) {
    const source = join(root, from)
    if (!existsSync(source)) throw new Error(`COPY ${from}: no such file`)
    if (ignored.includes(from)) throw new Error(`COPY ${from}: .dockerignore excludes it`)
    const target = to.endsWith('/') || to === './' ? join(scratch, to, from) : join(scratch, to)
    cpSync(source, target, { recursive: true })
    print(`copied    ${from}`)
  }
}

function install(): void {
  for (const command of recipe.installs) {
    const [name = '', ...words] = command.split(' ')
    execFileSync(name, words, { cwd: scratch, stdio: ['ignore', 'ignore', 'inherit'] })
    print(`ran       ${command}`)
  }
}

/** Runs the image's command as a new container would: with the image's environment and nothing of this machine's but PATH. */
async function run(): Promise<void> {
  const telegram = await startTelegram()
  const sites = await startFakeSites({ host: '127.0.0.1', port: 0, now: Date.now })
  const data = join(scratch, 'data')
  mkdirSync(data)
  writeFileSync(join(data, 'sources.opml'), sites.opml())
  const port = '18231'
  const environment = {
    ...recipe.environment,
    PATH: process.env.PATH ?? '',
    PORT: port,
    HOST: '127.0.0.1',
    BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.url,
    DATABASE_URL: `file:${join(data, 'daybrief.db')}`,
    SOURCES_FILE: join(data, 'sources.opml'),
    FETCH_ALLOW_PRIVATE: new URL(sites.url).host,
  }
  const [, ...words] = recipe.command
  const child = spawn(process.execPath, words, { cwd: scratch, env: environment })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
  }
  try {
    await healthy(environment, () => child.exitCode === null)
    print(`healthy   ${recipe.health.join(' ')}`)
    child.kill('SIGTERM')
    const [code] = (await once(child, 'exit')) as [number | null]
    if (code !== 0) throw new Error(`exit code ${code} after SIGTERM:\n${output}`)
    print('ended     SIGTERM, exit code 0')
  } catch (error) {
    child.kill('SIGKILL')
    throw new Error(`${String(error)}\n${output}`, { cause: error })
  } finally {
    await telegram.close()
    await sites.close()
  }
}

/** Repeats the health check until it passes. @throws if it does not pass in time, or the process exits first. */
async function healthy(environment: NodeJS.ProcessEnv, isAlive: () => boolean): Promise<void> {
  const [, ...words] = recipe.health
  for (let waited = 0; waited < HEALTH_TIMEOUT_MS && isAlive(); waited += 500) {
    const check = spawn(process.execPath, words, { cwd: scratch, env: environment, stdio: 'ignore' })
    const [code] = (await once(check, 'exit')) as [number | null]
    if (code === 0) return
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  throw new Error('the health check did not pass')
}

function megabytes(folder: string): number {
  let bytes = 0
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isFile()) bytes += statSync(join(entry.parentPath, entry.name)).size
  }
  return Math.round(bytes / 1e6)
}

const recipe = readRecipe(readFileSync(join(root, 'Dockerfile'), 'utf8'))
const ignored = readFileSync(join(root, '.dockerignore'), 'utf8').split('\n')
try {
  copy()
  install()
  print(`size      ${megabytes(scratch)} MB beside the base image`)
  await run()
  print('The image works.')
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
