import { toast } from './notice.ts'

/**
 * Runs an action of the sandbox. If it refuses, the person sees why.
 *
 * @returns its answer, or `null` if it refused
 */
export async function ask<Answer>(action: string, body: object): Promise<Answer | null> {
  return send<Answer>(`/do/${action}`, JSON.stringify(body), 'application/json')
}

/** Sends a file into a chat. */
export async function sendFile(place: Record<string, string>, file: File): Promise<void> {
  const query = new URLSearchParams({ ...place, name: file.name })
  await send(`/files?${query}`, file, file.type || 'application/octet-stream')
}

async function send<Answer>(path: string, body: BodyInit, type: string): Promise<Answer | null> {
  try {
    const response = await fetch(path, { method: 'POST', body, headers: { 'content-type': type } })
    const answer = (await response.json()) as Answer & { error?: string }
    if (response.ok) return answer
    toast(answer.error ?? `The sandbox answered ${response.status}.`)
  } catch {
    toast('The sandbox does not answer. Is it still running?')
  }
  return null
}
