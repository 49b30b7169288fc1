import { type Config, inspectConfig, SETTING_NAMES, TOKEN_EXAMPLE } from '../../config.ts'
import { isCron } from '../../jobs/clock.ts'
import { misspeltSettings } from '../misspelt-settings.ts'
import { type Checked, error, type Finding, warning } from './finding.ts'
import { settingClashes } from './setting-clashes.ts'

/** Tokens that stand as examples in Telegram's documentation (core.telegram.org/bots). */
const EXAMPLES: readonly (string | undefined)[] = [
  '110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw',
  '123456:ABC-DEF1234ghIkl-zyx57W2v1u123ew11',
  '4839574812:AAFD39kkdpWt3ywyRZergyOLMaJhac60qcK',
]

/**
 * Checks each setting and what they are together. Returns the configuration with the defaults of what is invalid.
 * @param inFile the names in `.env`
 */
export function checkSettings(
  environment: Readonly<Record<string, string | undefined>>,
  inFile: readonly string[],
): { config: Config; checked: Checked } {
  const { config, problems } = inspectConfig(environment)
  const invalid = new Set(problems.map(({ name }) => name))
  const findings: Finding[] = problems.map(({ name, problem, example }) =>
    error(name, problem, `Example: ${example}`),
  )
  if (!invalid.has('BOT_TOKEN') && config.BOT_TOKEN === undefined) {
    const problem = 'is not set: a start opens the sandbox and no bot'
    findings.push(error('BOT_TOKEN', problem, `Set it. Example: ${TOKEN_EXAMPLE}`))
  }
  if (EXAMPLES.includes(config.BOT_TOKEN)) {
    const advice = 'Write /newbot or /token to @BotFather and copy what it answers'
    findings.push(error('BOT_TOKEN', 'is the example and not the token of a bot', advice))
  }
  if (!isCron(config.COLLECT_CRON)) {
    findings.push(
      error(
        'COLLECT_CRON',
        'is not a cron expression',
        'Example: COLLECT_CRON="*/10 * * * *" for every ten minutes',
      ),
    )
  }
  for (const { given, meant, isInFile } of misspeltSettings(environment, inFile)) {
    const place = isInFile ? '.env' : 'the environment'
    const found = isInFile ? error : warning
    findings.push(
      found(given, `in ${place} is no setting, and is ignored`, `Is ${meant} meant? Rename it`),
    )
  }
  // What clashes with the default of an invalid setting says nothing.
  findings.push(...settingClashes(config).filter(({ subject }) => !invalid.has(subject)))
  const set = SETTING_NAMES.filter((name) => (environment[name] ?? '').trim() !== '').length
  const detail = `${set} of ${SETTING_NAMES.length} are set, the others have their defaults`
  return { config, checked: { name: 'settings', detail, findings } }
}
