import { decodeEntities } from '../../text/html/entities.ts'

/** Where an outline can end at the latest: at the next one, at the end of its topic or of the body. */
const NEXT = /<\/?outline\b|<\/body\b/gi

const ATTRIBUTE = /\b(text|title|type|xmlurl|url|htmlurl|category)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi

/** Longest outline that is searched; a description beyond it is no description. */
const LONGEST = 20_000

/**
 * Reads an outline again whose attributes hold quotes or tags that were not escaped, so that its tag ended too early:
 * the attributes that matter are looked for in all the text up to the next outline.
 *
 * @returns `null` where the outline is whole; else its attributes, and whether the tag ended itself (`/>`).
 */
export function brokenOutline(
  source: string,
  start: number,
  attributes: Record<string, string>,
): { attributes: Record<string, string>; ended: boolean } | null {
  if (attributes['xmlurl'] !== undefined) return null
  NEXT.lastIndex = start + 1
  const end = NEXT.exec(source)?.index ?? source.length
  const outline = source.slice(start, Math.min(end, start + LONGEST))
  if (!/\bxmlurl\s*=/i.test(outline)) return null
  const found: Record<string, string> = {}
  for (const [, name = '', double, single] of outline.matchAll(ATTRIBUTE)) {
    found[name.toLowerCase()] ??= decodeEntities(double ?? single ?? '')
  }
  return { attributes: found, ended: /\/>\s*$/.test(outline) }
}
