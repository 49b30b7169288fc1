import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** The version of this Daybrief, as its `package.json` says. */
export function daybriefVersion(): string {
  // A build stands as deep in the repository as this file.
  const file = join(import.meta.dirname, '../../package.json')
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(file, 'utf8'))).version
}
