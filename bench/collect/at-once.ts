import { POLLS_PER_JOB } from '../../src/app/collect.ts'

/** The default of `JOBS_AT_ONCE`. */
const JOBS_AT_ONCE = 8
/**
 * Sources asked at once: by the product with its defaults, and so by everybody. Told to the processes that are measured, since
 * whoever imports it has the whole product in memory.
 */
export const POLLS_AT_ONCE = JOBS_AT_ONCE * POLLS_PER_JOB
