import type { Command } from '../src/bot/context.ts'
import { argument, say, sayList } from '../src/bot/say.ts'
import type { SwitchName } from '../src/operator/operator.ts'
import { SWITCHES } from '../src/operator/switches.ts'

/** Turns a part of the product off or on, or says what is on. */
export const switchCommand: Command = {
  name: 'switch',
  isAdmin: true,
  async handle(ctx, { operator }) {
    const { t } = ctx
    const [name = '', wish = ''] = argument(ctx).toLowerCase().split(/\s+/)
    if (isSwitch(name) && (wish === 'on' || wish === 'off')) {
      await operator.turn(name, wish === 'on', ctx.from?.id ?? 0)
      return say(ctx, t(`switch-${name}-${wish}`))
    }
    const lines = SWITCHES.map((one) => t(`switch-${one}-${operator.isOn(one) ? 'on' : 'off'}`))
    return sayList(ctx, t('switch-title'), [...lines, '', t('switch-usage')])
  },
}

function isSwitch(name: string): name is SwitchName {
  return (SWITCHES as readonly string[]).includes(name)
}
