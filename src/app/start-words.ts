/** What the terminal says when the sandbox is ready: why it is one, how to end it, how to run a bot. Two lines. */
export function sandboxLines(url: string): string[] {
  return [
    `No BOT_TOKEN was found, so this is the sandbox, with a Telegram of its own: open ${url}`,
    'Ctrl+C ends it. To run your own bot, put its token into .env as BOT_TOKEN=… (README.md, "Five minutes to your first digest").',
  ]
}

/** What the terminal says when the bot runs: where to find it, and how to end it. Two lines. `username` is without @. */
export function botLines(username: string, sources: number): string[] {
  return [
    `@${username} is running: open ${botLink(username)} and press Start.`,
    `It collects from ${sources} sources; articles are there once the log says "caught up with the sources". Ctrl+C ends it.`,
  ]
}

/** The address that opens the chat with a bot. */
export function botLink(username: string): string {
  return `https://t.me/${username}`
}
