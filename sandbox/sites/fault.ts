/**
 * How an address fails. `status`: this status, with `Retry-After` in seconds where given. `hang`: the
 * request is never answered. `slow`: the body comes in pieces of 1/20, `pauseMs` apart. `truncated`: half the
 * body, then the connection breaks. `not-a-feed`: a web page with status 200.
 */
export type Fault =
  | { kind: 'status'; status: number; retryAfter?: number }
  | { kind: 'hang' }
  | { kind: 'slow'; pauseMs: number }
  | { kind: 'truncated' }
  | { kind: 'not-a-feed' }

/** What comes instead of a feed: the login page of a public network. */
export const NOT_A_FEED = `<!doctype html>
<html lang="en"><head><title>Welcome</title></head>
<body><h1>Welcome to Harbour Wi-Fi</h1><p>Please accept the terms to go on.</p></body></html>
`
