import { readConfig } from '../../config.ts'
import { createDigestMaker } from '../../digest/make-digest.ts'
import { createLog } from '../../log.ts'
import type { ProfileInUse } from '../../model/operator-stats.ts'
import { OperatorError } from '../../operator-error.ts'
import { openReadOnly, type ReadOnlyStore } from '../../store/open-read-only.ts'
import { loadTexts } from '../../text/locales.ts'
import { hasModel } from '../digest-pipeline.ts'
import { loadEnvironment } from '../load-environment.ts'
import { LOCALES } from '../locales-folder.ts'
import { previewDigest } from './preview-digest.ts'

/** Nobody looks through more. */
const MOST_PROFILES = 200
/** Profiles that are named where the asked one does not exist. */
const NAMED = 20

/**
 * The command `digest --dry-run`: prints the next digest of a profile, of the one with most subscribers if `profile` is `null`.
 * @throws {OperatorError} if there is no such profile, or the database cannot be read
 */
export async function digestCommand(
  { profile }: { profile: number | null },
  print: (text: string) => void,
): Promise<void> {
  const config = readConfig(loadEnvironment())
  const store = await openReadOnly(config.DATABASE_URL, createLog('warn', process.stderr))
  try {
    const t = loadTexts(LOCALES).in('en')
    const digests = createDigestMaker(store, hasModel(config))
    const chosen = await choose(store, profile)
    const { dueAt, cards, hidden } = await previewDigest(store, digests, chosen, {
      now: Date.now(),
      t,
    })
    print(`${profileWords(chosen)}, due ${dueAt === chosen.nextDueAt ? timeWords(dueAt) : 'now'}`)
    print('Made of the articles that are stored now; until then some may come and others go.')
    for (const card of cards) print(`\n${'─'.repeat(72)}\n${card}`)
    if (cards.length === 0) print('\nIt would hold nothing.')
    if (hidden > 0)
      print(`\n${hidden} more come from personal sources, which only their readers see.`)
  } finally {
    await store.close()
  }
}

async function choose(
  store: Pick<ReadOnlyStore, 'stats'>,
  wanted: number | null,
): Promise<ProfileInUse> {
  const all = await store.stats.profiles(MOST_PROFILES)
  const [largest] = all
  if (largest === undefined) {
    throw new OperatorError('Nobody is subscribed, so no digest is due. Press Start in the chat.')
  }
  const found = wanted === null ? largest : all.find(({ id }) => id === wanted)
  if (found !== undefined) return found
  const others = all.slice(0, NAMED).map((one) => `  ${profileWords(one)}`)
  const more = all.length > NAMED ? [`  and ${all.length - NAMED} more`] : []
  throw new OperatorError(
    [`No subscriber has profile ${wanted}. These are in use:`, ...others, ...more].join('\n'),
  )
}

function profileWords({ id, subscribers, preferences }: ProfileInUse): string {
  const { size, language } = preferences
  const people = `${subscribers} subscriber${subscribers === 1 ? '' : 's'}`
  const summaries =
    language === null ? "summaries in each article's language" : `summaries in ${language}`
  return `Profile ${id}: ${people}, ${size} articles, ${summaries}`
}

function timeWords(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`
}
