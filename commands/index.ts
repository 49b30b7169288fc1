import type { Command } from '../src/chat/context.ts'
import { digest } from './digest.ts'
import { help } from './help.ts'
import { saved } from './saved.ts'
import { settings } from './settings.ts'
import { start } from './start.ts'
import { stop } from './stop.ts'

/** All commands, in the order of Telegram's menu. */
export const commands: readonly Command[] = [digest, saved, settings, help, start, stop]
