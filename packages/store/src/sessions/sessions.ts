import { inTransaction, type StoreContext } from '../context.ts'

/** Only hashes of tokens are kept: who reads the data folder cannot sign in with what stands there. */
export interface TokenTimes {
  readonly tokenHash: string
  readonly createdAt: string
  readonly expiresAt: string
}

/** Adds a sign-in link that works once. */
export const addSignInLink = async ({ db, region }: StoreContext, link: TokenTimes): Promise<void> => {
  await db
    .insertInto('sign_in_links')
    .values({
      region,
      token_hash: link.tokenHash,
      created_at: link.createdAt,
      expires_at: link.expiresAt,
      used_at: null,
    })
    .execute()
}

/** Exchanges a link for a session, in one transaction: two who come with the same link never both get in. */
export const exchangeSignInLink = (context: StoreContext, linkHash: string, session: TokenTimes): Promise<boolean> =>
  inTransaction(context, async ({ db, region }) => {
    const used = await db
      .updateTable('sign_in_links')
      .set({ used_at: session.createdAt })
      .where('region', '=', region)
      .where('token_hash', '=', linkHash)
      .where('used_at', 'is', null)
      .where('expires_at', '>', session.createdAt)
      .executeTakeFirst()
    if (used.numUpdatedRows === 0n) return false
    await db
      .insertInto('sessions')
      .values({
        region,
        token_hash: session.tokenHash,
        created_at: session.createdAt,
        expires_at: session.expiresAt,
      })
      .execute()
    return true
  })

/** A session that is still good. */
export const findSession = async (
  { db, region }: StoreContext,
  tokenHash: string,
  now: string,
): Promise<{ readonly expiresAt: string } | undefined> => {
  const row = await db
    .selectFrom('sessions')
    .select('expires_at')
    .where('region', '=', region)
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return row && { expiresAt: row.expires_at }
}

/** Signs out. */
export const endSession = async ({ db, region }: StoreContext, tokenHash: string): Promise<void> => {
  await db.deleteFrom('sessions').where('region', '=', region).where('token_hash', '=', tokenHash).execute()
}

/** Forgets links and sessions whose time is over. */
export const sweepSessions = (context: StoreContext, now: string): Promise<void> =>
  inTransaction(context, async ({ db, region }) => {
    await db.deleteFrom('sessions').where('region', '=', region).where('expires_at', '<=', now).execute()
    await db.deleteFrom('sign_in_links').where('region', '=', region).where('expires_at', '<=', now).execute()
  })
