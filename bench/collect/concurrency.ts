import { POLLS_PER_JOB } from '../../src/app/collect.ts'

/** The default of `JOBS_AT_ONCE`. */
const JOBS_AT_ONCE = 8
/**
 * Sources polled concurrently: the product's default, used for all programs that are compared. The parent passes it to the
 * measured processes, because importing it from here would load the whole product into their memory.
 */
export const CONCURRENT_POLLS = JOBS_AT_ONCE * POLLS_PER_JOB
