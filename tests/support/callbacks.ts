import fc from 'fast-check'
import { CALLBACK_SHAPES, type CallbackField } from '../../src/model/callback.ts'

/** Names that every object has without being given them: what a table looked into by a bare `table[word]` would find. */
export const INHERITED: readonly string[] = Object.getOwnPropertyNames(Object.prototype)

/** What the fields of tried callbacks hold. */
export interface Fillings {
  number: fc.Arbitrary<number>
  /** Words for fields that take any, and for some of those that take only words of a list. */
  word: fc.Arbitrary<string>
}

/**
 * Callback data of every shape that the codec knows, so a new kind is tried without a change here. A field that takes words of
 * a list holds one of them as often as `known` says, from 0 to 1, and any `word` otherwise.
 */
export function callbackData(
  fillings: Fillings,
  { known }: { known: number },
): fc.Arbitrary<string> {
  return fc.oneof(
    ...CALLBACK_SHAPES.map(({ head, fields }) =>
      fc
        .tuple(...fields.map(([, field]) => written(field, fillings, known)))
        .map((values) => [head, ...values].join('.')),
    ),
  )
}

const PERCENT = 100

function written(
  field: CallbackField,
  { number, word }: Fillings,
  known: number,
): fc.Arbitrary<string> {
  if (field === 'number') return number.map((value) => value.toString(36))
  if (field === 'word') return word
  return fc.oneof(
    { weight: Math.round(known * PERCENT), arbitrary: fc.constantFrom(...field) },
    { weight: Math.round((1 - known) * PERCENT), arbitrary: word },
  )
}
