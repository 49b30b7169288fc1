import type { User } from 'grammy/types'

/** First and last name, as far as known. */
export function fullName(user: User | undefined): string {
  return [user?.first_name, user?.last_name].filter(Boolean).join(' ')
}
