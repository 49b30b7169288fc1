import type { FollowedKind, ListedSource } from './source.ts'

/** A source that a chat proposes to follow. `topic` is the chat's own word for it. */
export interface ProposedSource extends Omit<ListedSource, 'kind'> {
  kind: FollowedKind
}

/** A source that was offered to a chat. */
export interface SourceCandidate {
  /** 0 for one beyond the limit of what can be kept: nothing was stored for it. */
  id: number
  /**
   * `new` can be kept; `there` is shared with everybody already; `own` is followed by the chat already; `held` was removed by
   * the operator.
   */
  is: 'new' | 'there' | 'own' | 'held'
}
