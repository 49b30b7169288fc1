import fc from 'fast-check'
import { CALLBACK_SHAPES, type CallbackField } from '../../src/model/callback.ts'

/** Property names that every object inherits, which a bare `table[word]` lookup would find. */
export const INHERITED: readonly string[] = Object.getOwnPropertyNames(Object.prototype)

/** Arbitraries for the fields of generated callbacks. */
export interface Fillings {
  number: fc.Arbitrary<number>
  /** Words for free-text fields, and for a share of the fields with a fixed list of words. */
  word: fc.Arbitrary<string>
}

/**
 * Callback data of every kind that the codec knows, so that a new kind is tested without a change here. A field with a fixed
 * list of words holds one of them with probability `known` (0 to 1), and any `word` otherwise.
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
