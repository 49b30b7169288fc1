import type { Api } from 'grammy'

/** Node's signal that aborts a call of grammY after a time, ms. grammY declares it with the type of a polyfill. */
export function timeoutSignal(ms: number): Parameters<Api['getMe']>[0] {
  return AbortSignal.timeout(ms) as never
}
