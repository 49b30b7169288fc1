import { sql } from 'kysely'
import type { Caption, SoundKind, Voice } from '../model/voice.ts'
import { decodeVoice, encodeCaption } from './codecs/voice-codec.ts'
import type { Database } from './database.ts'
import type { Dialect } from './dialect.ts'

export type Voices = ReturnType<typeof voices>

/** Chats that read the cards of a digest in one language of the interface, and want it read out. */
export interface VoiceGroup {
  readonly digestId: number
  readonly language: string
}

const COLUMN = { voice: 'voice_file_id', audio: 'audio_file_id' } as const

/** Recordings, each made and uploaded once for everybody. */
export function voices(db: Database, dialect: Pick<Dialect, 'transaction'>) {
  return {
    /** @throws {DamagedColumn} */
    async find(key: string): Promise<Voice | undefined> {
      const row = await db.selectFrom('voice').selectAll().where('key', '=', key).executeTakeFirst()
      return row && decodeVoice(row)
    },

    /** The recording that a digest of the kind `voice` stands for. @throws {DamagedColumn} */
    async ofDigest(digestId: number): Promise<Voice | undefined> {
      const row = await db
        .selectFrom('voice')
        .selectAll()
        .where('digest_id', '=', digestId)
        .executeTakeFirst()
      return row && decodeVoice(row)
    },

    /**
     * Takes the right to record this text until `leaseUntil` (epoch ms), unless another lease still runs at `now`. Returns
     * whether it was taken: one process at a time records and uploads, and one that crashed is replaced.
     */
    async claim(
      key: string,
      { now, leaseUntil }: { now: number; leaseUntil: number },
    ): Promise<boolean> {
      const taken = await db
        .insertInto('voice')
        .values({ key, lease_until: leaseUntil, created_at: now })
        .onConflict((conflict) =>
          conflict
            .column('key')
            .doUpdateSet({ lease_until: leaseUntil })
            .where((eb) =>
              eb.or([eb('voice.lease_until', 'is', null), eb('voice.lease_until', '<=', now)]),
            ),
        )
        .returning('id')
        .executeTakeFirst()
      return taken !== undefined
    },

    /** Gives the right to record back. */
    async release(key: string): Promise<void> {
      await db.updateTable('voice').set({ lease_until: null }).where('key', '=', key).execute()
    },

    /** Gives all rights to record back: those of a process that has ended, right after the only one has started. */
    async releaseAll(): Promise<void> {
      await db
        .updateTable('voice')
        .set({ lease_until: null })
        .where('lease_until', 'is not', null)
        .execute()
    },

    /** Stores how long a recording is. */
    async recorded(key: string, seconds: number): Promise<void> {
      await db.updateTable('voice').set({ seconds }).where('key', '=', key).execute()
    },

    /** Stores under which id Telegram keeps a recording from now on. */
    async uploaded(key: string, kind: SoundKind, fileId: string): Promise<void> {
      await db
        .updateTable('voice')
        .set({ [COLUMN[kind]]: fileId })
        .where('key', '=', key)
        .execute()
    },

    /** Forgets an id that Telegram does not know any more, unless another one has taken its place. */
    async forgetFile(key: string, kind: SoundKind, fileId: string): Promise<void> {
      await db
        .updateTable('voice')
        .set({ [COLUMN[kind]]: null })
        .where('key', '=', key)
        .where(COLUMN[kind], '=', fileId)
        .execute()
    },

    /**
     * Makes the digest that stands for a recording in the ledger, once. Returns its id.
     * @param of the profile whose digest is read out, and the language of its summaries
     */
    stand(
      key: string,
      of: { profileId: number; language: string | null },
      caption: Caption,
      now: number,
    ): Promise<number> {
      return dialect.transaction(async (tx) => {
        const known = await tx
          .selectFrom('voice')
          .select('digest_id')
          .where('key', '=', key)
          .executeTakeFirstOrThrow()
        if (known.digest_id !== null) return known.digest_id
        const { id } = await tx
          .insertInto('digest')
          .values({
            profile_id: of.profileId,
            kind: 'voice',
            language: of.language,
            due_at: now,
            created_at: now,
          })
          .returning('id')
          .executeTakeFirstOrThrow()
        await tx
          .updateTable('voice')
          .set({ digest_id: id, caption: encodeCaption(caption) })
          .where('key', '=', key)
          .execute()
        return id
      })
    },

    /**
     * Plans a recording for the chats of a group that were sent the cards since `since` (epoch ms) and have no delivery of it yet, at
     * most `limit`. It is claimed after everything else. Returns how many.
     */
    async plan(
      voiceDigestId: number,
      { digestId, language }: VoiceGroup,
      { since, now, limit }: { since: number; now: number; limit: number },
    ): Promise<number> {
      const result = await sql`
        insert into delivery (chat_id, digest_id, state, due_at, send_after, attempts, priority)
        select cards.chat_id, cast(${voiceDigestId} as bigint), 'planned', cast(${now} as bigint), cast(${now} as bigint), 0, -2
        from delivery as cards
        join subscriber on subscriber.chat_id = cards.chat_id
        where cards.digest_id = ${digestId}
          and cards.state = 'sent'
          and cards.settled_at >= ${since}
          and subscriber.voice = 'digest'
          and subscriber.state = 'active'
          and subscriber.language = ${language}
          and not exists (select 1 from delivery as planned
            where planned.digest_id = ${voiceDigestId} and planned.chat_id = cards.chat_id)
        order by cards.chat_id
        limit ${limit}
        on conflict do nothing`.execute(db)
      return Number(result.numAffectedRows ?? 0)
    },

    /** Whether a delivery of a recording is on its way. */
    async isOnItsWay(voiceDigestId: number): Promise<boolean> {
      const row = await db
        .selectFrom('delivery')
        .select('id')
        .where('digest_id', '=', voiceDigestId)
        .where('state', 'in', ['planned', 'sending'])
        .limit(1)
        .executeTakeFirst()
      return row !== undefined
    },

    /** The groups that were sent a digest by schedule since `since` (epoch ms) and want it read out. */
    async wanted(since: number): Promise<VoiceGroup[]> {
      const rows = await db
        .selectFrom('delivery')
        .innerJoin('digest', 'digest.id', 'delivery.digest_id')
        .innerJoin('subscriber', 'subscriber.chat_id', 'delivery.chat_id')
        .select(['delivery.digest_id as digestId', 'subscriber.language'])
        .distinct()
        .where('delivery.settled_at', '>=', since)
        .where('delivery.state', '=', 'sent')
        .where('digest.kind', 'in', ['scheduled', 'missed', 'catch-up'])
        .where('subscriber.voice', '=', 'digest')
        .where('subscriber.state', '=', 'active')
        .execute()
      return rows
    },
  }
}
