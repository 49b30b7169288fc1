import { byId } from './element.ts'

const KEY = 'theme'

/** Light or dark: as the system prefers, until somebody uses the switch. */
export function themeSwitch(): void {
  const button = byId('theme')
  const system = matchMedia('(prefers-color-scheme: dark)')
  const show = () => {
    const chosen = localStorage.getItem(KEY)
    if (chosen === null) delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = chosen
    button.ariaPressed = String(isDark())
  }
  const isDark = () => (localStorage.getItem(KEY) ?? (system.matches ? 'dark' : 'light')) === 'dark'
  button.addEventListener('click', () => {
    localStorage.setItem(KEY, isDark() ? 'light' : 'dark')
    show()
  })
  system.addEventListener('change', show)
  show()
}
