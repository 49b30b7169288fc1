import { isLanguageLabel } from './programming-languages.ts'

/** Whether a text is the name of a file or a path and not the name of a language ("Node.js"). */
export function isFileName(text: string): boolean {
  if (UNDOTTED.test(text)) return true
  if (text.length > 100 || /[\s:;,!?"<>|]/.test(text) || isLanguageLabel(text)) return false
  const path = text.split(/[\\/]/)
  const name = path.at(-1) ?? ''
  if (path.length > 1 && (path[0] === '' || path[0] === '~')) return name !== ''
  const dot = name.lastIndexOf('.')
  if (dot === -1) return false
  return dot === 0 ? name.length > 2 : /^[a-z][a-z\d]{0,9}$/i.test(name.slice(dot + 1))
}

const UNDOTTED = /^(?:Docker|Make|Gem|Rake|Proc|Vagrant|Jenkins|Caddy|Pip|Brew|Just)file$/
