import type { InlineQueryResult } from 'grammy/types'
import { LIMITS } from '../limits.ts'
import { checkKeyboard } from '../markup.ts'
import { bad } from '../refusal.ts'
import { richContent } from '../rich/content.ts'
import { textContent } from './content.ts'
import type { Handlers } from './handler.ts'

/** Methods that answer inline queries. */
export const inlineMethods: Handlers = {
  answerInlineQuery: (world, p) => {
    if (p.results.length > LIMITS.inlineResults) throw bad('RESULTS_TOO_MUCH')
    if (Buffer.byteLength(p.next_offset ?? '') > LIMITS.inlineOffsetBytes) {
      throw bad('NEXT_OFFSET_INVALID')
    }
    checkButton(p.button)
    checkResults(p.results)
    const query = world.inlineQueries.get(p.inline_query_id)
    world.inlineQueries.delete(p.inline_query_id)
    if (!query || world.now() - query.at > LIMITS.inlineQuerySeconds * 1000) {
      throw bad('query is too old and response timeout expired or query ID is invalid')
    }
    const results = [...p.results]
    query.answered({ results, next_offset: p.next_offset ?? '', button: p.button })
    world.events.emit({ kind: 'inline', query: p.inline_query_id, person: query.person, results })
    return true
  },
}

function checkButton(button: { start_parameter?: string } | undefined): void {
  const payload = button?.start_parameter
  if (payload !== undefined && !/^[A-Za-z0-9_-]{1,64}$/.test(payload)) {
    throw bad('START_PARAM_INVALID')
  }
}

function checkResults(results: readonly InlineQueryResult[]): void {
  const ids = new Set<string>()
  for (const result of results) {
    const bytes = Buffer.byteLength(result.id)
    if (bytes < 1 || bytes > LIMITS.inlineResultIdBytes) throw bad('RESULT_ID_INVALID')
    if (ids.has(result.id)) throw bad('RESULT_ID_DUPLICATE')
    ids.add(result.id)
    if (result.type !== 'article') {
      throw bad(`inline results of type ${result.type} are not implemented by the local Telegram`)
    }
    inlineContent(result)
    if (result.reply_markup) checkKeyboard(result.reply_markup, 'private')
  }
}

/** The content that a chosen result posts to a chat. @throws Refusal 400 if Telegram would reject it */
export function inlineContent(result: InlineQueryResult): ReturnType<typeof textContent> {
  const content = 'input_message_content' in result ? result.input_message_content : undefined
  if (content && 'message_text' in content) {
    return textContent({ ...content, text: content.message_text })
  }
  if (content && 'rich_message' in content) return richContent(content.rich_message, null)
  throw bad('this kind of input_message_content is not implemented by the local Telegram')
}
