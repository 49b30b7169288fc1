import type { BotDeps } from '../src/bot/bot-deps.ts'
import type { Command } from '../src/bot/command.ts'
import { add } from './add.ts'
import { allow } from './allow.ts'
import { ask } from './ask.ts'
import { backup } from './backup.ts'
import { ban } from './ban.ts'
import { broadcast } from './broadcast.ts'
import { budget } from './budget.ts'
import { dashboard } from './dashboard.ts'
import { connect } from './connect.ts'
import { digest } from './digest.ts'
import { exportCommand } from './export.ts'
import { feedback } from './feedback.ts'
import { forget } from './forget.ts'
import { health } from './health.ts'
import { help } from './help.ts'
import { interests } from './interests.ts'
import { invite } from './invite.ts'
import { languages } from './languages.ts'
import { mute } from './mute.ts'
import { privacy } from './privacy.ts'
import { recent } from './recent.ts'
import { saved } from './saved.ts'
import { search } from './search.ts'
import { settings } from './settings.ts'
import { sourceAdd } from './source_add.ts'
import { sourceDoctor } from './source_doctor.ts'
import { sourcePause } from './source_pause.ts'
import { sourceRemove } from './source_remove.ts'
import { sources } from './sources.ts'
import { start } from './start.ts'
import { stats } from './stats.ts'
import { stop } from './stop.ts'
import { switchCommand } from './switch.ts'
import { top } from './top.ts'
import { topics } from './topics.ts'
import { watch } from './watch.ts'

/** Everybody's commands, in the order of Telegram's menu. */
export const commands: readonly Command<BotDeps>[] = [
  digest,
  saved,
  recent,
  top,
  search,
  ask,
  topics,
  sources,
  add,
  exportCommand,
  mute,
  watch,
  languages,
  interests,
  connect,
  settings,
  feedback,
  privacy,
  forget,
  help,
  start,
  stop,
]

/** The operator's commands; nobody else learns that they exist. */
export const operatorCommands: readonly Command<BotDeps>[] = [
  dashboard,
  stats,
  health,
  broadcast,
  sourceDoctor,
  sourceAdd,
  sourcePause,
  sourceRemove,
  invite,
  allow,
  ban,
  switchCommand,
  budget,
  backup,
]
