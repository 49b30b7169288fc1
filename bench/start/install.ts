import { execFile } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** The size of a production install. */
export interface Install {
  seconds: number
  megabytes: number
  files: number
  packages: number
  /** The largest packages, MB. */
  largest: { name: string; megabytes: number }[]
}

const ROOT = join(import.meta.dirname, '../..')
const LARGEST = 5
const run = promisify(execFile)

/** Runs `npm ci --omit=dev` in a temporary folder. @throws if npm fails, for example without a network */
export async function install(): Promise<Install> {
  const folder = mkdtempSync(join(tmpdir(), 'daybrief-bench-install-'))
  try {
    for (const file of ['package.json', 'package-lock.json', '.npmrc']) {
      if (existsSync(join(ROOT, file))) copyFileSync(join(ROOT, file), join(folder, file))
    }
    const startedAt = performance.now()
    await run('npm', ['ci', '--omit=dev', '--no-audit', '--no-fund'], { cwd: folder })
    const seconds = (performance.now() - startedAt) / 1000
    const modules = join(folder, 'node_modules')
    const packages = packagesIn(modules)
    const sizes = packages.map((name) => ({ name, ...sizeOf(join(modules, name)) }))
    const whole = sizeOf(modules)
    return {
      seconds,
      megabytes: whole.bytes / 1e6,
      files: whole.files,
      packages: packages.length,
      largest: sizes
        .toSorted((a, b) => b.bytes - a.bytes)
        .slice(0, LARGEST)
        .map(({ name, bytes }) => ({ name, megabytes: bytes / 1e6 })),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function packagesIn(modules: string): string[] {
  return readdirSync(modules)
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) =>
      name.startsWith('@') ? readdirSync(join(modules, name)).map((one) => `${name}/${one}`) : name,
    )
}

function sizeOf(path: string): { bytes: number; files: number } {
  const entries = readdirSync(path, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const bytes = files.reduce((sum, { parentPath, name }) => {
    return sum + statSync(join(parentPath, name)).size
  }, 0)
  return { bytes, files: files.length }
}
