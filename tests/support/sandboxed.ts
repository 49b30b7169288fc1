import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { type Sandbox, startSandbox } from '../../sandbox/start.ts'
import { startDaybrief } from '../../src/app/daybrief.ts'
import { readConfig } from '../../src/config.ts'
import { LOCAL } from './local-bot.ts'

/** The whole product in its own sandbox, with a temporary store. */
export interface Sandboxed {
  sandbox: Sandbox
  stop: () => Promise<void>
}

export async function startSandboxed(): Promise<Sandboxed> {
  const log = pino({ level: 'silent' })
  const sandbox = await startSandbox({ host: '127.0.0.1', port: 0, realSources: null, log })
  const folder = await mkdtemp(join(tmpdir(), 'daybrief-store-'))
  const { botToken, apiRoot, previewRoot, githubRoot, discussionRoot } = sandbox
  const { sourcesFile, allowPrivate, modelUrl, mail } = sandbox
  const config = readConfig({
    TELEGRAM_API_ROOT: apiRoot,
    TELEGRAM_PREVIEW_ROOT: previewRoot,
    GITHUB_ROOT: githubRoot,
    HN_API_ROOT: discussionRoot,
    HN_ITEMS_ROOT: discussionRoot,
    SOURCES_FILE: sourcesFile,
    MAIL_DOMAIN: mail.domain,
    MAIL_SECRET: mail.secret,
    FETCH_ALLOW_PRIVATE: allowPrivate.join(','),
    FETCH_ALLOW_PRIVATE_FOR: 'everybody',
    OPENAI_BASE_URL: modelUrl ?? undefined,
    // As src/app/run-bot.ts sets it for the sandbox.
    DEFAULT_LANGUAGES: 'all',
    PORT: '0',
    DATABASE_URL: `file:${join(folder, 'daybrief.db')}`,
  })
  const onFatal = (reason: string) => {
    throw new Error(reason)
  }
  const product = await startDaybrief(
    { ...config, BOT_TOKEN: botToken },
    { ...LOCAL, now: () => sandbox.now(), log, onFatal },
  )
  await product.collect()
  sandbox.attach(product)
  return {
    sandbox,
    async stop() {
      await product.stop()
      await sandbox.close()
      await rm(folder, { recursive: true })
    },
  }
}
