import { readFile } from 'node:fs/promises'
import { opmlKind } from '../collect/opml/opml-source.ts'
import { readOpml } from '../collect/opml/read-opml.ts'
import type { AppContext } from './context.ts'
import { unreadableSources } from './unreadable-sources.ts'

/**
 * Makes the stored sources equal to those of the operator's file. Returns how many these are.
 * @throws {ConfigError} if the file cannot be read.
 */
export async function syncSources({
  config,
  store,
  now,
  log,
}: Pick<AppContext, 'config' | 'store' | 'now' | 'log'>): Promise<number> {
  const opml = readOpml(await readSources(config.SOURCES_FILE))
  for (const { line, why } of opml.problems)
    log.warn({ line, why }, 'could not read a source from the file')
  await store.sources.sync(opml.sources.map(toListed), now())
  return opml.sources.length
}

async function readSources(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw unreadableSources(file, error)
  }
}

function toListed(source: ReturnType<typeof readOpml>['sources'][number]) {
  const { url, title, siteUrl, topics } = source
  const kind = opmlKind(url)
  return { url, title, siteUrl, topic: topics.at(-1) ?? null, language: null, kind }
}
