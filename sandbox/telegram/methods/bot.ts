import { LIMITS } from '../limits.ts'
import type { Localized } from '../profile.ts'
import { bad } from '../refusal.ts'
import type { World } from '../world.ts'
import type { Handlers } from './handler.ts'

/** Methods for the bot's identity, commands and profile. */
export const profileMethods: Handlers = {
  getMe: (world) => world.bot,
  logOut: () => true,
  close: () => true,

  setMyCommands: (world, p) => {
    world.commands.set(p.commands, p.scope, p.language_code)
    world.events.emit({ kind: 'commands' })
    return true
  },
  getMyCommands: (world, p) => world.commands.get(p.scope, p.language_code),
  deleteMyCommands: (world, p) => {
    world.commands.delete(p.scope, p.language_code)
    world.events.emit({ kind: 'commands' })
    return true
  },

  setMyName: (world, p) =>
    setText(
      world,
      world.profile.name,
      p.name,
      p.language_code,
      LIMITS.botName,
      'BOT_TITLE_INVALID',
    ),
  getMyName: (world, p) => ({
    name: world.profile.name.get(p.language_code ?? '') || world.bot.first_name,
  }),
  setMyDescription: (world, p) =>
    setText(
      world,
      world.profile.description,
      p.description,
      p.language_code,
      LIMITS.botDescription,
      'BOT_DESCRIPTION_INVALID',
    ),
  getMyDescription: (world, p) => ({
    description: world.profile.description.get(p.language_code ?? ''),
  }),
  setMyShortDescription: (world, p) =>
    setText(
      world,
      world.profile.shortDescription,
      p.short_description,
      p.language_code,
      LIMITS.botShortDescription,
      'BOT_SHORT_DESCRIPTION_INVALID',
    ),
  getMyShortDescription: (world, p) => ({
    short_description: world.profile.shortDescription.get(p.language_code ?? ''),
  }),

  setChatMenuButton: (world, p) => {
    const button = p.menu_button ?? { type: 'default' }
    if (button.type === 'web_app' && !/^https:/i.test(button.web_app.url)) {
      throw bad(
        `menu button Web App URL '${button.web_app.url}' is invalid: Only HTTPS links are allowed`,
      )
    }
    if (p.chat_id !== undefined && world.chat(p.chat_id).type !== 'private') {
      throw bad('invalid chat_id specified')
    }
    world.profile.setMenu(button, p.chat_id)
    world.events.emit({ kind: 'menu', chat: p.chat_id })
    return true
  },
  getChatMenuButton: (world, p) => world.profile.menu(p.chat_id),
}

function setText(
  world: World,
  texts: Localized,
  text = '',
  language = '',
  limit: number,
  refusal: string,
): true {
  texts.set(text, language, limit, refusal)
  world.events.emit({ kind: 'profile' })
  return true
}
