import type { PageEvent } from '../wire.ts'
import type { World } from './world.ts'

/** Hears the sandbox. The browser comes back by itself after a break and says what it heard last. */
export function connect(world: World): void {
  const source = new EventSource('/events')
  source.addEventListener('open', () => world.tell({ kind: 'connection', up: true }))
  source.addEventListener('error', () => world.tell({ kind: 'connection', up: false }))
  source.addEventListener('message', ({ data }: MessageEvent<string>) => {
    world.tell(JSON.parse(data) as PageEvent)
  })
}
