/** An admin's session. */
export interface Session {
  adminId: number
  /** Sent with every form, against cross-site request forgery. */
  formToken: string
}

/** Sign-in without passwords: a one-time link begins a session that expires. */
export interface SignIn {
  /** Begins a session with a link's secret, which then no longer works; `null` if it was used, has expired or is unknown. */
  begin(link: string): Promise<{ secret: string; expiresAt: number } | null>
  /** The session of a cookie's secret; `null` if it has ended. */
  find(secret: string): Promise<Session | null>
  /** Signs an admin out everywhere. */
  end(adminId: number): Promise<void>
}
