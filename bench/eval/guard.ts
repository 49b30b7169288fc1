/**
 * `npm run eval:guard -- DIR --out FILE`: writes a line `{"id", "flagged"}` for each summary in DIR/faith.jsonl, injected.jsonl
 * and clean.jsonl. A summary is flagged if it has at least one hard finding. `--findings` adds the findings to each line.
 */
import { join } from 'node:path'
import { type ArticleEvidence, indexText } from '../../src/summarise/fact-check/article-evidence.ts'
import { factCheck } from '../../src/summarise/fact-check/fact-check.ts'
import { evalArguments, readLines, writeLines } from './jsonl.ts'

interface Item {
  id: string
  doc_id: string
  summary: string
}

const { dir, out, isOn } = evalArguments('eval:guard', ['findings'])
const documents = new Map<string, { text: string; language: string }>()
for (const { doc_id, doc } of readLines<{ doc_id: string; doc: string }>(
  join(dir, 'faith_docs.jsonl'),
)) {
  documents.set(doc_id, { text: doc, language: 'en' })
}
for (const { id, article, lang } of readLines<{ id: string; article: string; lang: string }>(
  join(dir, 'summ.jsonl'),
)) {
  documents.set(id, { text: article, language: lang })
}

const indexed = new Map<string, ArticleEvidence>()
function evidenceFor(id: string): ArticleEvidence {
  const document = documents.get(id)
  if (document === undefined) throw new Error(`no document ${id} in ${dir}`)
  let evidence = indexed.get(id)
  if (evidence === undefined) {
    evidence = indexText(document.text, document.language)
    indexed.set(id, evidence)
  }
  return evidence
}

const items = ['faith', 'injected', 'clean'].flatMap((name) =>
  readLines<Item>(join(dir, `${name}.jsonl`)),
)
const started = performance.now()
const lines = items.map(({ id, doc_id, summary }) => {
  const findings = factCheck(summary, evidenceFor(doc_id))
  const flagged = findings.some(({ severity }) => severity === 'hard')
  return { id, flagged, ...(isOn('findings') && { findings }) }
})
const each = (performance.now() - started) / items.length
writeLines(out, lines)
process.stdout.write(`${lines.length} summaries, ${each.toFixed(2)} ms each, indexing included\n`)
