import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DAY } from '../../src/model/time.ts'
import { startFlags } from '../deliver/start-flags.ts'
import { versionOf } from '../peers/debian.ts'
import { CONCURRENT_POLLS } from './concurrency.ts'
import type { RoundCost } from './cost.ts'
import { costOf } from './program.ts'
import type { BenchSource } from './sources.ts'
import { talkTo } from './talk.ts'

/** Somebody who asks all sources for what is new. */
export interface Collecting {
  name: string
  ours: boolean
  round(): Promise<RoundCost>
  close(): Promise<void>
}

/** A program that is not done by then is not going to be. */
const MOST_MS = 300_000
/**
 * More would take the bench's whole time: rss2email asks one source after the other, and newsboat needed 250 s for the first
 * round of 6,000.
 */
const MOST_FOR_PEERS = 500

export async function daybrief(sources: readonly BenchSource[]): Promise<Collecting> {
  const talk = await talkTo(join(import.meta.dirname, 'daybrief.ts'), startFlags())
  let at = Date.now()
  await talk.ask({ ask: 'sources', sources, concurrency: CONCURRENT_POLLS, at })
  return {
    name: 'Daybrief',
    ours: true,
    async round() {
      // All are due again: no interval is longer than a day and its spread.
      at += 2 * DAY
      return await talk.ask<RoundCost>({ ask: 'collect', at })
    },
    close: () => talk.close(),
  }
}

export async function bare(sources: readonly BenchSource[]): Promise<Collecting> {
  const talk = await talkTo(join(import.meta.dirname, 'bare.ts'))
  await talk.ask({ ask: 'sources', sources, concurrency: CONCURRENT_POLLS })
  return {
    name: 'bare requests (undici)',
    ours: false,
    round: () => talk.ask<RoundCost>({ ask: 'collect' }),
    close: () => talk.close(),
  }
}

/** newsboat with as many threads as we have requests at once; `null` where it is not installed or would take too long. */
export async function newsboat(
  sources: readonly BenchSource[],
  folder: string,
): Promise<Collecting | null> {
  const version = await versionOf('newsboat', '--version')
  if (version === null || sources.length > MOST_FOR_PEERS) return null
  const at = (file: string) => join(folder, file)
  mkdirSync(folder, { recursive: true })
  writeFileSync(at('urls'), sources.map(({ url }) => `${url}\n`).join(''))
  writeFileSync(
    at('config'),
    `reload-threads ${CONCURRENT_POLLS}\nauto-reload no\nshow-read-feeds yes\n`,
  )
  const files = ['-u', at('urls'), '-c', at('cache.db'), '-C', at('config')]
  return {
    name: `newsboat ${version}`,
    ours: false,
    round: () => costOf(['newsboat', ...files, '-x', 'reload'], MOST_MS),
    close: async () => {},
  }
}

/** rss2email without sending; `null` where it is not installed or would take too long. */
export async function rss2email(
  sources: readonly BenchSource[],
  folder: string,
): Promise<Collecting | null> {
  const version = await versionOf('r2e', '--version')
  if (version === null || sources.length > MOST_FOR_PEERS) return null
  const at = (file: string) => join(folder, file)
  mkdirSync(folder, { recursive: true })
  const feeds = sources.map(({ number, url }) => `[feed.paper-${number}]\nurl = ${url}\n`)
  writeFileSync(
    at('config'),
    `[DEFAULT]\nto = reader@example.org\nfrom = bench@example.org\n\n${feeds.join('\n')}`,
  )
  return {
    name: `rss2email ${version}`,
    ours: false,
    round: () =>
      costOf(['r2e', '-c', at('config'), '-d', at('data.json'), 'run', '--no-send'], MOST_MS),
    close: async () => {},
  }
}
