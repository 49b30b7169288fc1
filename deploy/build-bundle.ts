import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import { join } from 'node:path'
import { rolldown } from 'rolldown'
import { hashInputs } from './build-inputs.mjs'
import { toAscii } from './to-ascii.ts'

/** Each is the script of a process or of a thread. */
const ENTRIES = {
  main: 'src/main.ts',
  'page-worker': 'src/read/page-worker.ts',
  'feed-worker': 'src/collect/parse/feed-worker.ts',
  'mail-worker': 'src/collect/mail/mail-worker.ts',
  'writer-thread': 'src/store/sqlite/writer-thread.ts',
  'search-thread': 'src/store/sqlite/search-thread.ts',
}

/** Packages that stay in node_modules: loaded only with PostgreSQL, Redis or a mail folder, or by `require` from their own files. */
const OUTSIDE = /^(?:bullmq|imapflow|ioredis|pg|telegraf-session-redis|tinyld)(?:\/|$)/

const HTTP = '\0http'

/**
 * Node's module `http` without what it only passes on, such as `WebSocket`. An import reads every export, and these load an
 * undici of Node's own: 14 MB, beside the one in the build.
 */
function plainHttp(): string {
  const names = Object.entries(Object.getOwnPropertyDescriptors(http))
    .filter(([, descriptor]) => 'value' in descriptor)
    .map(([name]) => name)
  return [
    `const http = process.getBuiltinModule('node:http')`,
    'export default http',
    `export const { ${names.join(', ')} } = http`,
  ].join('\n')
}

/** Files beside modules that read them. */
const ASSETS = ['src/web/admin/style.css', 'src/text/places/cities.tsv.gz']

/** Packages that others load and that are never used here, with what is left of them. */
const UNUSED: Record<string, string> = {
  // grammY is given a client of our own (src/telegram/client.ts).
  'node-fetch': `export default () => { throw new Error('node-fetch is not part of the build') }`,
  // @grammyjs/i18n reads files through it, but is given texts (src/text/locales.ts).
  '@deno/shim-deno': 'export const Deno = {}',
}

/** What a bundle consists of. */
export interface Bundled {
  files: number
  /** Of code. */
  bytes: number
}

/**
 * Bundles the product, without the sandbox, the locales and the packages of `OUTSIDE`. The same files give the same bundle.
 *
 * @param root the repository
 * @param target the folder for it, as deep in the repository as `src/app`, so that paths to `locales` hold; it is replaced
 */
export async function bundle(root: string, target: string): Promise<Bundled> {
  rmSync(target, { recursive: true, force: true })
  const bundling = await rolldown({
    cwd: root,
    input: ENTRIES,
    platform: 'node',
    external: OUTSIDE,
    plugins: [
      {
        name: 'unused packages',
        resolveId: (id) => (id in UNUSED ? `\0${id}` : null),
        load: (id) => UNUSED[id.slice(1)] ?? null,
      },
      {
        name: 'http without WebSocket',
        resolveId: (id, _, { kind }) =>
          kind !== 'require-call' && /^(?:node:)?http$/.test(id) ? HTTP : null,
        load: (id) => (id === HTTP ? plainHttp() : null),
      },
    ],
    // Modules of CommonJS are part of an ES module now.
    transform: { define: { __dirname: 'import.meta.dirname', __filename: 'import.meta.filename' } },
  })
  const { output } = await bundling.generate({
    format: 'esm',
    // They are in the repository, and V8 keeps the whole source in memory, once in each thread that runs it. Names of functions
    // and classes stay: they are in stack traces and logs.
    comments: false,
    minify: {
      compress: false,
      mangle: { keepNames: true },
      codegen: { removeWhitespace: true },
    },
    sourcemap: true,
    // For stack traces (node --enable-source-maps); the sources themselves are in the repository.
    sourcemapExcludeSources: true,
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
  })
  await bundling.close()
  mkdirSync(target, { recursive: true })
  for (const file of output) {
    // Positions in the maps hold but for the columns after an escape.
    const content = file.type === 'chunk' ? toAscii(file.code) : file.source
    writeFileSync(join(target, file.fileName), content)
  }
  for (const asset of ASSETS) {
    cpSync(join(root, asset), join(target, asset.split('/').at(-1) ?? asset))
  }
  // Last: a build that was cut off is never taken for a whole one.
  writeFileSync(join(target, 'inputs.sha256'), `${hashInputs(root)}\n`)
  const bytes = output.reduce((sum, one) => sum + (one.type === 'chunk' ? one.code.length : 0), 0)
  return { files: output.length, bytes }
}
