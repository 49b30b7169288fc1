import { DAY } from '../../src/model/time.ts'

/**
 * SQL that adds thirty days of history to a store, for the charts and lists of the operator's pages. `now` is epoch
 * milliseconds; the profile and an article with a source must exist.
 */
export function busyMonth(now: number): string {
  const today = Math.floor(now / DAY) * DAY
  const lines: string[] = []
  let id = 900_000
  for (let ago = 29; ago >= 0; ago -= 1) {
    const at = today - ago * DAY + 1000
    const iso = new Date(at).toISOString().slice(0, 10)
    // Fewer at weekends.
    const weekday = new Date(at).getUTCDay()
    const count = weekday === 0 || weekday === 6 ? 4 + (ago % 3) : 9 + ((ago * 7) % 6)
    lines.push(
      `insert into digest (id, profile_id, kind, due_at, created_at) values (${id}, 1, 'scheduled', ${at}, ${at});`,
      `insert into spending (day, tokens, usd) values ('${iso}', ${count * 4000}, ${(count * 0.011).toFixed(3)});`,
    )
    for (let n = 0; n < count; n += 1) {
      const isLate = (n * 5 + ago) % 11 === 0
      const isFailed = ago === 2 && n < 2
      const state = isFailed ? 'failed' : ago === 9 && n === 0 ? 'gone' : 'sent'
      const reason = isFailed
        ? "'Bad Request: message is too long'"
        : state === 'gone'
          ? "'Forbidden: bot was blocked by the user'"
          : 'null'
      lines.push(
        `insert into delivery (chat_id, digest_id, state, due_at, send_after, attempts, settled_at, reason)
         values (${700_000 + n}, ${id}, '${state}', ${at}, ${at}, 1, ${at + (isLate ? 90_000 : 900)}, ${reason});`,
        `insert into article (url, link, source_id, title, published_at, seen_at, updated_at, eligible, read_state)
         select 'https://old.example/${id}/${n}', 'https://old.example/${id}/${n}', min(id), 'Old news', ${at}, ${at}, ${at}, 0, 'read' from source;`,
      )
    }
    id += 1
  }
  return lines.join('\n')
}
