import type { RichNode } from './tree.ts'

/** The names of all referenced texts (`<tg-reference name="…">`) in a message. */
export function referencesIn(nodes: readonly RichNode[]): Set<string> {
  const names = new Set<string>()
  for (const node of nodes) {
    if (typeof node === 'string') continue
    const { name } = node.attributes
    if (node.tag === 'tg-reference' && name !== undefined) names.add(name)
    for (const inner of referencesIn(node.children)) names.add(inner)
  }
  return names
}

/** A link to a referenced text is written like a link to an anchor; the name decides. Marks those of the first kind. */
export function withReferenceLinks(
  nodes: readonly RichNode[],
  names: ReadonlySet<string>,
): RichNode[] {
  return nodes.map((node) => {
    if (typeof node === 'string') return node
    const children = withReferenceLinks(node.children, names)
    const name = node.tag === 'a' ? (node.attributes['href'] ?? '').slice(1) : ''
    if (!names.has(name)) return { ...node, children }
    return { ...node, children, attributes: { ...node.attributes, reference: name } }
  })
}
