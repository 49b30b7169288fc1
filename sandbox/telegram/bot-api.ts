import methods from './methods.json' with { type: 'json' }

/** Names and types of the fields of a method or an object; `!` marks a required one. */
export type Fields = Readonly<Record<string, string>>

/**
 * The Bot API as a table, derived from the MIT-licensed declarations of @grammyjs/types 5.0.0: the implemented methods with
 * their parameters, the objects that parameters can hold, and the names of the methods that are not implemented.
 */
export const BOT_API = {
  version: methods.version,
  methods: new Map<string, Fields>(Object.entries(methods.methods)),
  types: new Map<string, Fields | readonly string[]>(Object.entries(methods.types)),
  unsupported: new Set(methods.unsupported),
}

/** Parameters that are not implemented. Accepting them silently would hide mistakes. */
export const UNSUPPORTED_PARAMETERS: ReadonlySet<string> = new Set([
  'business_connection_id',
  'direct_messages_topic_id',
  'suggested_post_parameters',
  'reply_to_message_id',
])

const spelling = new Map(
  [...BOT_API.methods.keys(), ...BOT_API.unsupported].map((name) => [name.toLowerCase(), name]),
)

/** The method as the Bot API spells it, since method names are case-insensitive; undefined if there is none. */
export function methodNamed(name: string): string | undefined {
  return spelling.get(name.toLowerCase())
}
