import type { Command } from '../src/chat/context.ts'
import { digest } from './digest.ts'
import { help } from './help.ts'
import { mute } from './mute.ts'
import { recent } from './recent.ts'
import { saved } from './saved.ts'
import { search } from './search.ts'
import { settings } from './settings.ts'
import { sources } from './sources.ts'
import { start } from './start.ts'
import { stop } from './stop.ts'
import { taste } from './taste.ts'
import { top } from './top.ts'
import { topics } from './topics.ts'

/** All commands, in the order of Telegram's menu. */
export const commands: readonly Command[] = [
  digest,
  saved,
  recent,
  top,
  search,
  topics,
  sources,
  mute,
  taste,
  settings,
  help,
  start,
  stop,
]
