import type { Subject } from '../report/subject.ts'
import { collect } from './collect.ts'
import { parse } from './parse.ts'
import { read } from './read.ts'

/** All subjects in the order in which they run: what looks back on others comes last. */
export const SUBJECTS: readonly Subject[] = [read, parse, collect]
