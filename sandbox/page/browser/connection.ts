import type { PageEvent } from '../wire.ts'
import type { PageState } from './page-state.ts'

/** Follows the sandbox's events. After a broken connection the browser reconnects by itself and names the last event it got. */
export function connect(page: PageState): void {
  const source = new EventSource('/events')
  source.addEventListener('open', () => page.apply({ kind: 'connection', up: true }))
  source.addEventListener('error', () => page.apply({ kind: 'connection', up: false }))
  source.addEventListener('message', ({ data }: MessageEvent<string>) => {
    page.apply(JSON.parse(data) as PageEvent)
  })
}
