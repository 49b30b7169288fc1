import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** A program's version as it reports it; `null` if it is not installed or does not run. */
export async function versionOf(program: string, ...options: string[]): Promise<string | null> {
  try {
    const { stdout } = await run(program, options)
    return /\d+(\.\d+)+/.exec(stdout)?.[0] ?? null
  } catch {
    return null
  }
}
