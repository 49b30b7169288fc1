export const ADMIN_KEY_KINDS = ['link', 'session'] as const
export type AdminKeyKind = (typeof ADMIN_KEY_KINDS)[number]

/** A one-time link to the operator's pages, or a session there. */
export interface AdminKey {
  /** SHA-256 of the secret: the secret itself is never stored. */
  readonly hash: string
  readonly kind: AdminKeyKind
  readonly adminId: number
  /** CSRF token in every form of the session; empty for a link. */
  readonly formToken: string
  /** Epoch milliseconds. */
  readonly expiresAt: number
}
