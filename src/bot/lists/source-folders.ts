import type { SeenSource } from '../../model/source.ts'
import { compareNames } from '../../text/compare-names.ts'

/** What decides about a source's folder. */
export type Filed = Pick<SeenSource, 'topic' | 'ownTopic'>

/** The sources of a chat that are in one folder. */
export interface SourceFolder<S extends Filed> {
  /** As the chat sees it; `null` for the sources that are in none. */
  readonly name: string | null
  /** In the order in which they were given, never empty. */
  readonly sources: readonly S[]
}

/**
 * Groups sources by the folder of the chat's own file, otherwise by the topic of the operator's. Names that differ only in case
 * and accents are one folder. Folders are in the order of their names, and the sources in none come last. Pure.
 * @param nameOf the name of a topic in the chat's language
 */
export function groupByFolder<S extends Filed>(
  sources: readonly S[],
  nameOf: (topic: string) => string,
): SourceFolder<S>[] {
  const folders: { name: string | null; sources: S[] }[] = []
  const named = sources.map((source) => ({ source, name: folderName(source, nameOf) }))
  for (const { source, name } of named.toSorted((a, b) => compareFolders(a.name, b.name))) {
    const last = folders.at(-1)
    if (last !== undefined && compareFolders(last.name, name) === 0) last.sources.push(source)
    else folders.push({ name, sources: [source] })
  }
  return folders
}

function folderName({ topic, ownTopic }: Filed, nameOf: (topic: string) => string): string | null {
  const folder = (ownTopic ?? topic ?? '').trim()
  return folder === '' ? null : nameOf(folder)
}

function compareFolders(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return compareNames(a, b)
}

/** The part of the folders that a page shows, `size` sources a page. A folder can go on on the next page. Pure. */
export function folderPage<S extends Filed>(
  folders: readonly SourceFolder<S>[],
  page: number,
  size: number,
): { folder: SourceFolder<S>; shown: readonly S[] }[] {
  let before = 0
  return folders
    .map((folder) => {
      const start = page * size - before
      before += folder.sources.length
      return { folder, shown: folder.sources.slice(Math.max(0, start), Math.max(0, start + size)) }
    })
    .filter(({ shown }) => shown.length > 0)
}
