import type { BotDeps } from '../src/bot/bot-deps.ts'
import type { Command } from '../src/bot/command.ts'
import { commandArgument } from '../src/bot/command-argument.ts'
import { sendLines, sendText } from '../src/bot/send-text.ts'
import { SWITCHES } from '../src/operator/switches.ts'

/** `/switch NAME on|off` turns a part of the product on or off; without arguments, says which parts are on. */
export const switchCommand: Command<Pick<BotDeps, 'operator'>> = {
  name: 'switch',
  operatorOnly: true,
  async handle(ctx, { operator }) {
    const { t } = ctx
    const [typed = '', state = ''] = commandArgument(ctx).toLowerCase().split(/\s+/)
    const name = SWITCHES.find((one) => one === typed)
    if (name !== undefined && (state === 'on' || state === 'off')) {
      await operator.turn(name, state === 'on', ctx.from?.id ?? 0)
      return sendText(ctx, t(`switch-${name}-${state}`))
    }
    const lines = SWITCHES.map((one) => t(`switch-${one}-${operator.isOn(one) ? 'on' : 'off'}`))
    return sendLines(ctx, t('switch-title'), [...lines, '', t('switch-usage')])
  },
}
