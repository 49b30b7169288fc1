/**
 * jemalloc gives back what was freed within a second, with two arenas for all threads: 60 MB less than glibc's allocator as it
 * is, for a bot that has read articles (docs/performance.md). The image has the same settings.
 */
export const JEMALLOC = {
  LD_PRELOAD: 'libjemalloc.so.2',
  MALLOC_CONF: 'background_thread:true,dirty_decay_ms:1000,muzzy_decay_ms:0,narenas:2',
}

/** One arena of glibc for all threads, and free pages are given back at once: 45 MB less. */
export const GLIBC = {
  MALLOC_ARENA_MAX: '1',
  MALLOC_TRIM_THRESHOLD_: '65536',
  MALLOC_MMAP_THRESHOLD_: '65536',
}

/** Where distributions have the library. */
const FOLDERS = [
  '/usr/lib/x86_64-linux-gnu',
  '/usr/lib/aarch64-linux-gnu',
  '/usr/lib64',
  '/usr/lib',
]

/**
 * What the environment of the process lacks for its allocator to give memory back; `null` where nothing is to be set: on another
 * system, or if the environment chooses an allocator or its settings already.
 *
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} environment
 * @param {(path: string) => boolean} exists
 * @returns {Record<string, string> | null}
 */
export function allocator(platform, environment, exists) {
  if (platform !== 'linux') return null
  const isChosen = ['LD_PRELOAD', ...Object.keys(JEMALLOC), ...Object.keys(GLIBC)].some(
    (name) => environment[name] !== undefined,
  )
  if (isChosen) return null
  const folder = FOLDERS.find((one) => exists(`${one}/${JEMALLOC.LD_PRELOAD}`))
  if (folder === undefined) return GLIBC
  return { ...JEMALLOC, LD_PRELOAD: `${folder}/${JEMALLOC.LD_PRELOAD}` }
}
