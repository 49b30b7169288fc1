import type { Article } from './article.ts'
import { archiveFlags } from './articles/archive-flags.ts'
import { counting } from './articles/counting.ts'
import { headers } from './articles/headers.ts'
import { leases } from './articles/leases.ts'
import { menu } from './articles/menu.ts'
import { moving } from './articles/moving.ts'
import { puffer } from './articles/puffer.ts'
import { queue } from './articles/queue.ts'
import { readingRoom } from './articles/reading-room.ts'
import { sauvegarde } from './articles/sauvegarde.ts'
import { toolbar } from './articles/toolbar.ts'

/** The source texts, written for this measure. */
export const ARTICLES: readonly Article[] = [
  leases,
  headers,
  moving,
  counting,
  menu,
  puffer,
  queue,
  readingRoom,
  archiveFlags,
  toolbar,
  sauvegarde,
]
