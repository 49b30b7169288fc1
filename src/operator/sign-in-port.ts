/** Who is signed in. */
export interface Session {
  adminId: number
  /** Comes with every form, so that another site cannot send one. */
  formToken: string
}

/** Signing in without passwords: a one-time link begins a session that ends by itself. */
export interface SignIn {
  /** Uses a link's secret up; `null` where it was used, is too old or never was. */
  begin(link: string): Promise<{ secret: string; expiresAt: number } | null>
  /** The session of a cookie's secret; `null` where it is over. */
  find(secret: string): Promise<Session | null>
  /** Signs an admin out everywhere. */
  end(adminId: number): Promise<void>
}
