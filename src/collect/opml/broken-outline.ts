import { decodeEntities } from '../../text/html/entities.ts'

/** The latest point at which an outline can end: the next outline, the end of its topic or of the body. */
const NEXT = /<\/?outline\b|<\/body\b/gi

const ATTRIBUTE = /\b(text|title|type|xmlurl|url|htmlurl|category)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi

/** In characters. The part of an outline that is searched. */
const MAX_OUTLINE = 20_000

/**
 * Repairs an outline whose attributes contain unescaped quotes or tags, so that its tag ended too early: searches all text
 * up to the next outline for the relevant attributes.
 *
 * @returns `null` if the outline is intact; otherwise its attributes, and whether the tag is self-closing (`/>`).
 */
export function brokenOutline(
  source: string,
  start: number,
  attributes: Record<string, string>,
): { attributes: Record<string, string>; ended: boolean } | null {
  if (attributes['xmlurl'] !== undefined) return null
  NEXT.lastIndex = start + 1
  const end = NEXT.exec(source)?.index ?? source.length
  const outline = source.slice(start, Math.min(end, start + MAX_OUTLINE))
  if (!/\bxmlurl\s*=/i.test(outline)) return null
  const found: Record<string, string> = {}
  for (const [, name = '', double, single] of outline.matchAll(ATTRIBUTE)) {
    found[name.toLowerCase()] ??= decodeEntities(double ?? single ?? '')
  }
  return { attributes: found, ended: /\/>\s*$/.test(outline) }
}
