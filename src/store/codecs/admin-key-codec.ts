import { ADMIN_KEY_KINDS, type AdminKey } from '../../model/admin-key.ts'
import type { AdminKeyRow } from '../schema.ts'
import { oneOf } from './column.ts'

/** @throws {DamagedColumn} */
export function decodeAdminKey(row: AdminKeyRow): AdminKey {
  return {
    hash: row.hash,
    // An error must not contain the hash of a secret; the admin's id identifies the key.
    kind: oneOf(ADMIN_KEY_KINDS, row.kind, {
      table: 'admin_key',
      column: 'kind',
      id: row.admin_id,
    }),
    adminId: row.admin_id,
    formToken: row.form_token,
    expiresAt: row.expires_at,
  }
}

export function encodeAdminKey(key: AdminKey): AdminKeyRow {
  return {
    hash: key.hash,
    kind: key.kind,
    admin_id: key.adminId,
    form_token: key.formToken,
    expires_at: key.expiresAt,
  }
}
