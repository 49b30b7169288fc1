import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startFakeSites } from '../sandbox/sites/fake-sites.ts'
import { startTelegram } from '../sandbox/telegram/telegram.ts'
import { readRecipe, type Stage, type Step } from './image.ts'

/**
 * `npm run check:image`: follows the Dockerfile in temporary folders, one for each stage, then runs the
 * image's command against a local Telegram server until the health check passes, has it check itself, and stops it with SIGTERM.
 */
const root = join(import.meta.dirname, '..')
const scratch = mkdtempSync(join(tmpdir(), 'daybrief-image-'))
const print = (line: string) => process.stdout.write(`${line}\n`)
const HEALTH_TIMEOUT_MS = 30_000

/** The folder that stands for a stage's `/app`. */
const folderOf = (stage: Stage) => join(scratch, String(recipe.stages.indexOf(stage)))

/** Follows the steps of a stage in its folder. */
function make(stage: Stage): void {
  const folder = folderOf(stage)
  mkdirSync(folder)
  for (const step of stage.steps) {
    if (step.kind === 'copy') copy(step, folder)
    else {
      const [name = '', ...words] = step.command.split(' ')
      execFileSync(name, words, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
      print(`ran       ${step.command}`)
    }
  }
}

function copy({ stage, from, to }: Step & { kind: 'copy' }, folder: string): void {
  const origin = recipe.stages.find(({ name }) => name === stage)
  if (stage !== null && origin === undefined) throw new Error(`COPY --from=${stage}: no such stage`)
  const base = stage === null || origin === undefined ? root : folderOf(origin)
  const source = join(base, from.replace(/^\/app\//, ''))
  if (!existsSync(source)) throw new Error(`COPY ${from}: no such file`)
  if (stage === null && ignored.includes(from)) {
    throw new Error(`COPY ${from}: .dockerignore excludes it`)
  }
  const isFolder = to.endsWith('/')
  cpSync(source, isFolder ? join(folder, to, from) : join(folder, to), { recursive: true })
  print(`copied    ${stage === null ? '' : `${stage}: `}${from}`)
}

/** Runs the image's command as a new container would: with the image's environment and nothing of this machine's but PATH. */
async function run(): Promise<void> {
  const telegram = await startTelegram()
  const sites = await startFakeSites({ host: '127.0.0.1', port: 0, now: Date.now })
  const image = imageFolder()
  const data = join(image, 'data')
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
    NODE_COMPILE_CACHE: join(data, 'compile-cache'),
    SOURCES_FILE: join(data, 'sources.opml'),
    FETCH_ALLOW_PRIVATE: new URL(sites.url).host,
  }
  const [, ...words] = recipe.command
  const child = spawn(process.execPath, words, { cwd: image, env: environment })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
  }
  try {
    await healthy(environment, () => child.exitCode === null)
    print(`healthy   ${recipe.health.join(' ')}`)
    const checked = execFileSync(process.execPath, [...words, 'check'], { cwd: image, env: environment })
    print(`checked   ${checked.toString().trim().split('\n').at(-1)}`)
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
    const check = spawn(process.execPath, words, {
      cwd: imageFolder(),
      env: environment,
      stdio: 'ignore',
    })
    const [code] = (await once(check, 'exit')) as [number | null]
    if (code === 0) return
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  throw new Error('the health check did not pass')
}

/** The folder that stands for the `/app` of the image. */
function imageFolder(): string {
  return join(scratch, String(recipe.stages.length - 1))
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
  for (const stage of recipe.stages) make(stage)
  print(`size      ${megabytes(imageFolder())} MB beside the base image`)
  await run()
  print('The image works.')
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
