import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A temporary file with the sandbox's sources. */
export interface SourcesFile {
  path: string
  remove(): Promise<void>
}

/** Writes the press's OPML into a temporary file, with the outlines of the real one behind it where one is given. */
export async function writeSources(press: string, realFile: string | null): Promise<SourcesFile> {
  const real = realFile === null ? '' : bodyOf(await readFile(realFile, 'utf8'))
  const folder = await mkdtemp(join(tmpdir(), 'daybrief-'))
  const path = join(folder, 'sources.opml')
  await writeFile(
    path,
    press.replace('</body>', () => `${real}</body>`),
  )
  return { path, remove: () => rm(folder, { recursive: true, force: true }) }
}

function bodyOf(opml: string): string {
  return /<body>([\s\S]*)<\/body>/.exec(opml)?.[1] ?? ''
}
