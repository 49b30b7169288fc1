import type { Tool } from '../tool.ts'
import { article } from './article.ts'
import { save } from './save.ts'
import { saved } from './saved.ts'
import { search } from './search.ts'
import { story } from './story.ts'
import { today } from './today.ts'

/** All tools. One that changes something is offered only to a connection that may. */
export const tools: readonly Tool[] = [today, search, article, story, saved, save]
