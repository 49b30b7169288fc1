import type { Subject } from '../report/subject.ts'
import { collect } from './collect.ts'
import { deliver } from './deliver.ts'
import { group } from './group.ts'
import { growth } from './growth.ts'
import { parse } from './parse.ts'
import { read } from './read.ts'
import { rest } from './rest.ts'
import { search } from './search.ts'
import { start } from './start.ts'
import { summarise } from './summarise.ts'
import { taste } from './taste.ts'
import { aYear } from './year.ts'

/** All subjects in running order. `growth` uses the others' results, so it comes last. */
export const SUBJECTS: readonly Subject[] = [
  read,
  parse,
  collect,
  summarise,
  group,
  deliver,
  start,
  search,
  rest,
  taste,
  aYear,
  growth,
]
