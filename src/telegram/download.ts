import type { Api } from 'grammy'

/** Downloads a file that somebody sent. `null` where it is larger than `most` bytes. */
export type Download = (fileId: string, most: number) => Promise<Uint8Array | null>

const DEADLINE_MS = 30_000

/** Telegram did not give a file that it had announced. The message holds no address, since that would hold the token. */
export class DownloadError extends Error {
  override readonly name = 'DownloadError'
}

/**
 * Downloads through `getFile`, never more than asked for, whatever size was announced.
 * @throws {DownloadError} where Telegram does not give it; {GrammyError} where it knows no such file.
 */
export function createDownload(api: Api, apiRoot: string, token: string): Download {
  return async (fileId, most) => {
    const { file_path, file_size = 0 } = await api.getFile(fileId)
    if (file_path === undefined || file_size > most) return null
    const response = await fetch(`${apiRoot.replace(/\/+$/, '')}/file/bot${token}/${file_path}`, {
      signal: AbortSignal.timeout(DEADLINE_MS),
      redirect: 'error',
    }).catch((error: unknown) => {
      const why = error instanceof Error ? error.name : ''
      throw new DownloadError(`Telegram did not give a file: ${why}`)
    })
    if (!response.ok || response.body === null) {
      throw new DownloadError(`Telegram did not give a file: HTTP ${response.status}`)
    }
    const chunks: Uint8Array[] = []
    let size = 0
    for await (const chunk of response.body) {
      size += chunk.length
      if (size > most) return null
      chunks.push(chunk)
    }
    return Buffer.concat(chunks)
  }
}
