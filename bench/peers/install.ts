import { execFile } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

const HERE = import.meta.dirname
const STAMP = join(HERE, 'node_modules', '.lock-installed')
const run = promisify(execFile)

/**
 * Installs the peers unless the lockfile's versions are already installed. Returns `null`, or the reason for a failure; the bench
 * then continues without them.
 */
export async function installPeers(say: (line: string) => void): Promise<string | null> {
  const lock = readFileSync(join(HERE, 'package-lock.json'), 'utf8')
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return null
  say('installing the peers (npm ci --prefix bench/peers)')
  try {
    await run('npm', ['ci', '--no-audit', '--no-fund', '--prefix', HERE], { cwd: HERE })
  } catch (error) {
    return `The peers from npm could not be installed: ${String((error as Error).message).split('\n')[0]}`
  }
  writeFileSync(STAMP, lock)
  return null
}
