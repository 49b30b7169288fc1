export const JEMALLOC: { LD_PRELOAD: string; MALLOC_CONF: string }
export const GLIBC: Record<string, string>
/** What the environment lacks for the allocator to give memory back; `null` where nothing is to be set. */
export function allocator(
  platform: NodeJS.Platform,
  environment: NodeJS.ProcessEnv,
  exists: (path: string) => boolean,
): Record<string, string> | null
