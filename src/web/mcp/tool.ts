import type { z } from 'zod'
import type { ChatCards } from '../../card-views/card-views.ts'
import type { Reader } from '../../card-views/reader.ts'
import type { Viewer } from '../../store/viewer.ts'

/** What a tool may use on behalf of the person whose assistant calls it: just what that person sees. */
export interface ToolContext {
  viewer: Pick<Viewer, 'articles' | 'digests' | 'reactions' | 'search' | 'stories'>
  cards: Pick<ChatCards, 'articlesOf' | 'view'>
  /** How the person reads: language and zone. */
  reader: Reader
  /** Epoch milliseconds. */
  now: number
}

/** One tool of the MCP server. Names and texts are for the assistant, in English. */
export interface Tool<
  Input extends z.ZodObject = z.ZodObject,
  Data extends z.ZodObject = z.ZodObject,
> {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly input: Input
  /** What it returns, exactly: what is not named here is left out. */
  readonly data: Data
  /** False for a tool that changes something, which a connection has to be allowed. */
  readonly isReadOnly: boolean
  /**
   * The data, or why there are none, in words for the assistant.
   * @throws {SearchFailed}, or an error of the store
   */
  answer(context: ToolContext, input: z.output<Input>): Promise<z.input<Data> | string>
}

/** A tool whose input and data fit each other; the list of tools knows only that. */
export function tool<Input extends z.ZodObject, Data extends z.ZodObject>(
  given: Tool<Input, Data>,
): Tool<Input, Data> {
  return given
}

/** Said of an article that does not exist, or that this person may not see. */
export const NO_ARTICLE = 'There is no article of this id.'
