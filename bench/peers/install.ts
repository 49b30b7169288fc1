import { execFile } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { promisify } from 'node:util'

const HERE = import.meta.dirname
const run = promisify(execFile)

/** Installs the peers; see `installPackages`. */
export async function installPeers(say: (line: string) => void): Promise<string | null> {
  return installPackages(HERE, say)
}

/**
 * Installs the packages of a folder with a lockfile unless the lockfile's versions are already installed. Returns `null`, or the
 * reason for a failure; the bench then continues without them.
 */
export async function installPackages(
  folder: string,
  say: (line: string) => void,
): Promise<string | null> {
  const stamp = join(folder, 'node_modules', '.lock-installed')
  const place = relative(process.cwd(), folder)
  const lock = readFileSync(join(folder, 'package-lock.json'), 'utf8')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return null
  say(`installing packages (npm ci --prefix ${place})`)
  try {
    await run('npm', ['ci', '--no-audit', '--no-fund', '--prefix', folder], { cwd: folder })
  } catch (error) {
    return `The packages of ${place} could not be installed: ${String((error as Error).message).split('\n')[0]}`
  }
  writeFileSync(stamp, lock)
  return null
}
