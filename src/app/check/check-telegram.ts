import type { Dispatcher } from 'undici'
import { z } from 'zod'
import type { Config } from '../../config.ts'
import { loggedError } from '../../log.ts'
import { askJson } from './ask-json.ts'
import { type Checked, error, type Finding, skipped, warning } from './finding.ts'

/** What Telegram says, and its clock, epoch ms; `null` if it was not asked or does not tell. */
export interface CheckedTelegram {
  checked: Checked
  clock: number | null
}

const Me = z.object({ ok: z.literal(true), result: z.object({ username: z.string() }) })
const Webhook = z.object({
  ok: z.literal(true),
  result: z.object({
    url: z.string(),
    pending_update_count: z.number().default(0),
    last_error_message: z.string().optional(),
  }),
})
/** Updates that wait while nothing is wrong. */
const MANY_WAIT = 1000

/** Asks Telegram who the bot is and how its webhook does. Takes no update, and so disturbs no bot that runs. */
export async function checkTelegram(
  config: Pick<Config, 'BOT_TOKEN' | 'TELEGRAM_API_ROOT' | 'WEBHOOK_URL'>,
  dispatcher: Dispatcher,
): Promise<CheckedTelegram> {
  const { BOT_TOKEN: token, TELEGRAM_API_ROOT: root } = config
  if (token === undefined) {
    return { checked: skipped('telegram', 'there is no token to ask with'), clock: null }
  }
  const host = new URL(root).host
  const call = (method: string) =>
    askJson(`${root.replace(/\/$/, '')}/bot${token}/${method}`, {}, dispatcher)
  const done = (detail: string, findings: readonly Finding[], clock: number | null) => ({
    checked: { name: 'telegram' as const, detail, findings },
    clock,
  })
  try {
    const answer = await call('getMe')
    const { status, clock } = answer
    const me = Me.safeParse(answer.json)
    if (!me.success) {
      const isUnknown = status === 401 || status === 404
      const found = isUnknown
        ? error('BOT_TOKEN', 'is not known to Telegram', 'Copy it again from @BotFather')
        : error('TELEGRAM_API_ROOT', `answers ${status} and is no Bot API: ${host}`, 'Correct it')
      return done(host, [found], clock)
    }
    const webhook = Webhook.safeParse((await call('getWebhookInfo')).json)
    const findings = webhook.success ? [...webhookFindings(webhook.data.result, config)] : []
    return done(`@${me.data.result.username} at ${host}`, findings, clock)
  } catch (failure) {
    const { message, code, cause } = loggedError(failure)
    const why = cause?.code ?? code ?? message
    const advice = 'Check the network; where Telegram is blocked, set TELEGRAM_PROXY'
    return done(host, [error('Telegram', `cannot be reached at ${host} (${why})`, advice)], null)
  }
}

function* webhookFindings(
  webhook: z.infer<typeof Webhook>['result'],
  { WEBHOOK_URL: url }: Pick<Config, 'WEBHOOK_URL'>,
): Generator<Finding> {
  const { last_error_message: failure, pending_update_count: waiting } = webhook
  if (url !== undefined && webhook.url === url && failure !== undefined && waiting > 0) {
    const problem = `cannot be delivered to: ${failure} (${waiting} updates wait)`
    yield error('WEBHOOK_URL', problem, 'See "Webhook behind a proxy" in docs/operate.md')
  }
  if (waiting > MANY_WAIT) {
    yield warning('Telegram', `keeps ${waiting} updates that no bot has taken`, 'Start the bot')
  }
}
