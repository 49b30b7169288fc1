import type { TestProject } from 'vitest/node'
import { dropSchemasOf } from './postgres-server.ts'
import { findServices, type Services } from './services.ts'

declare module 'vitest' {
  interface ProvidedContext {
    services: Services
    /** A name for this test run, used in whatever it creates outside its process. */
    run: string
  }
}

/** Runs before the first test; the returned function runs after the last one. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { services, missing } = await findServices()
  const then =
    process.env.CI === undefined ? 'its tests are skipped' : 'its tests fail, since CI is set'
  for (const line of missing) process.stderr.write(`${line}: ${then}.\n`)
  const run = `daybrief_test_${Math.floor(Date.now() / 1000)}_${process.pid}`
  project.provide('services', services)
  project.provide('run', run)
  return async () => {
    if (services.postgres !== null) await dropSchemasOf(services.postgres, run)
  }
}
