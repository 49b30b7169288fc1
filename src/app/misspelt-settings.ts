import { SETTING_NAMES } from '../config.ts'
import { editsBetween } from './edits-between.ts'

/** A name in the environment that looks like a setting's, misspelt. */
export interface Misspelt {
  given: string
  meant: string
  /** Whether it stands in `.env`, or else came with the process. */
  isInFile: boolean
}

/** Up to this length a name is short: with two letters changed it is another word, as HOME is not HOST. */
const SHORT = 6

/** Settings of other programs that are two letters from one of ours. */
const OTHER_PROGRAMS: readonly string[] = ['FTP_PROXY', 'ftp_proxy']

/** Names that other programs read in lower case, and this one too. */
const LOWER_CASE = /^(?:https?|all|no)_proxy$/

/**
 * The names of the environment that look like settings misspelt: one or two letters from one, or in another case. What the process
 * was given may be meant for other programs, so a name there counts only where the setting is not set; what stands in `.env` is
 * meant for this one.
 *
 * @param environment all variables, those of the file included
 * @param inFile the names in `.env`
 */
export function misspeltSettings(
  environment: Readonly<Record<string, string | undefined>>,
  inFile: readonly string[],
): Misspelt[] {
  const isSet = (name: string) => (environment[name] ?? '').trim() !== ''
  const found: Misspelt[] = []
  for (const given of new Set([...inFile, ...Object.keys(environment)])) {
    const meant = meantBy(given)
    if (meant === null) continue
    const isInFile = inFile.includes(given)
    if (isInFile || (isSet(given) && !isSet(meant))) found.push({ given, meant, isInFile })
  }
  return found
}

/** The setting that a name looks like, the nearest first; `null` for a setting itself and for any other name. */
function meantBy(given: string): string | null {
  const isKnown =
    SETTING_NAMES.includes(given) || OTHER_PROGRAMS.includes(given) || LOWER_CASE.test(given)
  if (isKnown) return null
  const name = given.toUpperCase()
  let best: { meant: string; edits: number } | null = null
  for (const meant of SETTING_NAMES) {
    const most = Math.min(name.length, meant.length) <= SHORT ? 1 : 2
    const edits = editsBetween(name, meant, most)
    if (edits <= most && (best === null || edits < best.edits)) best = { meant, edits }
  }
  return best?.meant ?? null
}

/** What a person is told about a misspelt name. Its value is not repeated: it may be a secret. */
export function misspeltWords({ given, meant, isInFile }: Misspelt): string {
  const place = isInFile ? '.env' : 'the environment'
  return `${given} in ${place} is no setting and is ignored. Is ${meant} meant?`
}
