import { readFileSync } from 'node:fs'
import { readOpml } from '../../collect/opml/read-opml.ts'
import { errorCode } from '../../model/error-code.ts'
import { type Checked, error, type Finding, warning } from './finding.ts'

/** Of a file with many faults the first are told one by one, and the rest as a number. */
const TOLD = 10
const ADVICE = 'Example: SOURCES_FILE=sources.opml'

/** Checks the file of sources: that it can be read, and that each line of it is one source. */
export function checkSources(file: string): Checked {
  const done = (detail: string, findings: readonly Finding[]): Checked => ({
    name: 'sources',
    detail,
    findings,
  })
  let bytes: Buffer
  try {
    bytes = readFileSync(file)
  } catch (failure) {
    const problem = `cannot be read (${errorCode(failure)}): ${file}`
    return done(file, [error('SOURCES_FILE', problem, ADVICE)])
  }
  // As `syncSources` reads it at a start.
  const text = bytes.toString('utf8')
  if (text.includes('\uFFFD') && !bytes.includes(Buffer.from('\uFFFD'))) {
    const problem = `is not UTF-8: ${file}`
    return done(file, [error('SOURCES_FILE', problem, 'Save it as UTF-8')])
  }
  const { sources, problems } = readOpml(text)
  if (sources.length === 0) {
    const problem = `has no source in it: ${file}`
    const advice = `Name an OPML file with feeds. ${ADVICE}`
    return done(file, [error('SOURCES_FILE', problem, advice)])
  }
  const findings = problems
    .slice(0, TOLD)
    .map(({ line, why }) =>
      error(`${file}:${line}`, `is left out: ${why}`, 'Correct the outline, or remove it'),
    )
  if (problems.length > TOLD) {
    const rest = problems.length - TOLD
    findings.push(error(file, `has ${rest} more lines that are left out`, 'Correct them too'))
  }
  const urls = sources.map(({ url }) => url)
  const twice = urls.find((url, at) => urls.indexOf(url) !== at)
  if (twice !== undefined) {
    const { host } = new URL(twice)
    findings.push(warning(file, `has a source of ${host} twice`, 'Remove one of them'))
  }
  return done(`${sources.length} in ${file}`, findings)
}
