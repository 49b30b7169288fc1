import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rolldown } from 'rolldown'
import { hashInputs } from './build-inputs.mjs'

/**
 * `npm run build`: bundles the product into `dist/app`, without the sandbox, the locales and the packages of `OUTSIDE`. The
 * same files give the same build. `npm start` uses it as long as it is made of the files that are there.
 *
 * A bundle, because it costs 0.4 times the processor time of the source tree until the first poll; types stripped file by
 * file cost 0.8 times (docs/performance.md).
 */
const root = join(import.meta.dirname, '..')
/** As deep as `src/app`, so that paths to `locales` hold. */
const target = join(root, 'dist/app')

/** Each is the script of a process or of a thread. */
const ENTRIES = {
  main: 'src/main.ts',
  'page-worker': 'src/read/page-worker.ts',
  'feed-worker': 'src/collect/parse/feed-worker.ts',
  'writer-thread': 'src/store/sqlite/writer-thread.ts',
  'restore-backup': 'src/app/restore-backup.ts',
  'copy-database-command': 'src/app/copy-database-command.ts',
}

/** Packages that stay in node_modules: loaded only with PostgreSQL or Redis, or by `require` from their own files. */
const OUTSIDE = /^(?:bullmq|ioredis|pg|telegraf-session-redis|tinyld)(?:\/|$)/

/** Files beside modules that read them. */
const ASSETS = ['src/web/admin/style.css']

rmSync(target, { recursive: true, force: true })
const bundle = await rolldown({
  cwd: root,
  input: ENTRIES,
  platform: 'node',
  external: OUTSIDE,
  // Modules of CommonJS are part of an ES module now.
  transform: { define: { __dirname: 'import.meta.dirname', __filename: 'import.meta.filename' } },
})
const { output } = await bundle.write({
  dir: target,
  format: 'esm',
  sourcemap: true,
  // For stack traces (node --enable-source-maps); the sources themselves are in the repository.
  sourcemapExcludeSources: true,
  entryFileNames: '[name].js',
  chunkFileNames: '[name]-[hash].js',
})
await bundle.close()
mkdirSync(target, { recursive: true })
for (const asset of ASSETS) {
  cpSync(join(root, asset), join(target, asset.split('/').at(-1) ?? asset))
}
// Last: a build that was cut off is never taken for a whole one.
writeFileSync(join(target, 'inputs.sha256'), `${hashInputs(root)}\n`)

const bytes = output.reduce((sum, one) => sum + (one.type === 'chunk' ? one.code.length : 0), 0)
process.stdout.write(`dist/app: ${output.length} files, ${(bytes / 1e6).toFixed(1)} MB of code\n`)
