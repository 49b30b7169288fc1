import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { Feature } from '../source/adapt.ts'
import type { Article } from '../source/article.ts'

/** A program, or a chain of libraries, that makes a page of an article. */
export interface Generator {
  /** As the table names it, with its setting: "Hugo, numbers in a table". */
  name: string
  /** Its folder of pages. */
  id: string
  /** Whether it comes from the npm registry alone; a short run uses some of these. */
  isNpm: boolean
  /** Part of a short run. */
  isQuick?: boolean
  /** The program's name and the option that prints its version; `null` for libraries. */
  program: [string, ...string[]] | null
  /** What it cannot say, or not in this set-up. Adapted articles do not contain it. */
  without: readonly Feature[]
  /** What it does to the text itself. Empty for most. */
  changes?: Changes
  /** Writes the articles' sources below `folder`, runs the program and returns the pages by the articles' ids. */
  build(articles: readonly Article[], folder: string): Promise<Map<string, string>>
}

/** What a generator does to the author's text, so that no reader can find it as it was written. */
export interface Changes {
  /** What it puts in front of captions ("Figure 1: "). */
  captionPrefix?: RegExp
  /** What becomes of a listing's text. Applied to what a reader gives as well, since that may be as the author wrote it. */
  listing?: (text: string) => string
  /** What becomes of an item's number below as many numbered lists. */
  marker?: (marker: string, numbered: number) => string
}

const execute = promisify(execFile)

/** Runs a program. @throws with its complaint if it fails */
export async function run(program: string, options: string[], cwd: string): Promise<string> {
  const { stdout } = await execute(program, options, {
    cwd,
    maxBuffer: 64 << 20,
    env: { ...process.env, LC_ALL: 'C.UTF-8', TZ: 'UTC' },
  })
  return stdout
}

/** Writes files with the folders they need. */
export function writeFiles(folder: string, files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    const file = join(folder, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}

/**
 * Tabs in front of a line as blanks up to the next stop. The source texts have tabs nowhere else.
 * @param before columns in front of the line's text
 */
export const expandTabs =
  (width: number, before = 0) =>
  (text: string): string =>
    text.replaceAll(/^[\t ]*\t/gm, (lead) => {
      let column = before
      for (const char of lead)
        column = char === '\t' ? (Math.floor(column / width) + 1) * width : column + 1
      return ' '.repeat(column - before)
    })
