/** In characters. Style sheets of newsletters have some 20 kB. */
const MAX_CSS = 200_000
/** Pixels. Text of this size is there for programs and not for people. */
const INVISIBLE_PX = 1

/**
 * Whether an inline style hides an element: this is how the line that mail programs show beside the subject (the preheader) is
 * kept out of the mail itself. Templates set a font size of 0 around columns, so that alone hides nothing. Pure.
 */
export function isHiddenStyle(style: string): boolean {
  const rules = declarations(style)
  const value = (name: string) => rules.get(name) ?? ''
  return (
    value('display') === 'none' ||
    value('visibility') === 'hidden' ||
    value('mso-hide') === 'all' ||
    /^0(?:\.0+)?%?$/.test(value('opacity')) ||
    isNothing(value('max-height')) ||
    (isNothing(value('height')) && value('overflow') === 'hidden') ||
    (isTiny(value('font-size')) && isTiny(value('line-height')))
  )
}

/**
 * The classes and ids that a style sheet hides everywhere, as `.name` and `#name`. Rules for screens of some size say what is shown
 * instead, and are left out. Pure; linear.
 */
export function hiddenSelectors(css: string): Set<string> {
  const found = new Set<string>()
  for (const { selector, body } of rulesOf(css.slice(0, MAX_CSS))) {
    if (!isHiddenStyle(body)) continue
    for (const one of selector.split(',')) {
      const name = /^\s*(?:[a-z]\w*)?([.#][\w-]+)\s*$/i.exec(one)?.[1]
      if (name !== undefined) found.add(name)
    }
  }
  return found
}

/** The rules outside of `@media` and the like. */
function* rulesOf(css: string): Generator<{ selector: string; body: string }> {
  const text = withoutComments(css)
  let depth = 0
  let start = 0
  let selector = ''
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (sign === '{') {
      depth += 1
      if (depth === 1) {
        selector = text.slice(start, at).trim()
        start = at + 1
      }
    } else if (sign === '}') {
      if (depth === 1 && !selector.startsWith('@')) yield { selector, body: text.slice(start, at) }
      depth = Math.max(0, depth - 1)
      if (depth === 0) start = at + 1
    }
  }
}

function withoutComments(css: string): string {
  return css
    .split('/*')
    .map((piece, index) => {
      const end = piece.indexOf('*/')
      if (index === 0) return piece
      return end === -1 ? '' : piece.slice(end + 2)
    })
    .join('')
    .replaceAll(/<!--|-->/g, '')
}

function declarations(style: string): Map<string, string> {
  const rules = new Map<string, string>()
  for (const rule of style.split(';')) {
    const colon = rule.indexOf(':')
    if (colon === -1) continue
    const value = rule
      .slice(colon + 1)
      .replace(/!\s*important/i, '')
      .trim()
      .toLowerCase()
    rules.set(rule.slice(0, colon).trim().toLowerCase(), value)
  }
  return rules
}

function isNothing(value: string): boolean {
  return /^0(?:\.0+)?(?:px|pt|em|rem|%)?$/.test(value)
}

function isTiny(value: string): boolean {
  return isNothing(value) || (/^[\d.]+px$/.test(value) && Number.parseFloat(value) <= INVISIBLE_PX)
}
