/** What a call came to: the status, the headers and the JSON of the answer. */
export interface McpAnswer {
  status: number
  headers: Headers
  body: {
    id?: unknown
    result?: Record<string, unknown>
    error?: { code: number; message: string }
  }
}

/** The result of a tool as a client sees it. */
export interface ToolAnswer {
  isError: boolean
  text: string
  structured: { notice: string; data: Record<string, unknown> } | undefined
}

/** Speaks JSON-RPC to an MCP server as a client of 2025 without a session does. @param root of the HTTP server */
export function mcpClient(root: string, token: string) {
  let id = 0
  const post = async (body: unknown, headers: Record<string, string> = {}): Promise<McpAnswer> => {
    const answer = await fetch(`${root}/mcp`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json, text/event-stream',
        ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
        ...headers,
      },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
    const text = await answer.text()
    // Some answers are streams of one event.
    const json = /^data: (.*)$/m.exec(text)?.[1] ?? text
    return {
      status: answer.status,
      headers: answer.headers,
      body: json === '' ? {} : (JSON.parse(json) as McpAnswer['body']),
    }
  }
  const rpc = (method: string, params: object = {}) =>
    post({ jsonrpc: '2.0', id: ++id, method, params })
  return {
    post,
    rpc,
    async call(name: string, args: object = {}): Promise<ToolAnswer> {
      const { body } = await rpc('tools/call', { name, arguments: args })
      if (body.result === undefined) throw new Error(JSON.stringify(body.error))
      const {
        isError = false,
        content,
        structuredContent,
      } = body.result as {
        isError?: boolean
        content: { text: string }[]
        structuredContent?: ToolAnswer['structured']
      }
      return { isError, text: content[0]?.text ?? '', structured: structuredContent }
    },
  }
}
