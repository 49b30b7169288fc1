import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A temporary file with the sandbox's sources. */
export interface SourcesFile {
  path: string
  remove(): Promise<void>
}

/** How many real sources are tried, and for how many milliseconds, to see if the internet can be reached. */
const PROBED = 3
const PROBE_MS = 1500

/**
 * Writes the OPML of the fake sites into a temporary file. The outlines of a real file follow if one is given and its sources
 * can be reached; without internet they would only cause delays.
 */
export async function writeSources(sites: string, realFile: string | null): Promise<SourcesFile> {
  const given = realFile === null ? '' : bodyOf(await readFile(realFile, 'utf8'))
  const real = (await canBeReached(given)) ? given : ''
  const folder = await mkdtemp(join(tmpdir(), 'daybrief-'))
  const path = join(folder, 'sources.opml')
  await writeFile(
    path,
    sites.replace('</body>', () => `${real}</body>`),
  )
  return { path, remove: () => rm(folder, { recursive: true, force: true }) }
}

function bodyOf(opml: string): string {
  return /<body>([\s\S]*)<\/body>/.exec(opml)?.[1] ?? ''
}

/** Whether one of the first sources answers with any status. */
async function canBeReached(outlines: string): Promise<boolean> {
  const urls = [...outlines.matchAll(/xmlUrl="([^"]+)"/g)].map(([, url = '']) => url)
  const asked = urls.slice(0, PROBED).map((url) =>
    fetch(url.replaceAll('&amp;', '&'), {
      method: 'HEAD',
      redirect: 'manual',
      signal: AbortSignal.timeout(PROBE_MS),
    }),
  )
  return Promise.any(asked).then(
    () => true,
    () => false,
  )
}
