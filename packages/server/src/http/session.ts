import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { ServerContext } from '../context.ts'
import { Refusal } from '../errors/refusal.ts'
import { hashToken, newToken } from './tokens.ts'

const minute = 60_000
const day = 24 * 60 * minute
/** Days until somebody must sign in anew. */
export const sessionDays = 30
const linkHours = 12

declare module 'fastify' {
  interface FastifyRequest {
    /** Set on every request that passed the guard. */
    session: { readonly tokenHash: string; readonly expiresAt: string } | null
  }
}

const after = (now: Date, milliseconds: number): string => new Date(now.getTime() + milliseconds).toISOString()

/** Makes a link that signs in once; answers its token, of which only a hash is kept. */
export const newSignInLink = async ({ store, world }: ServerContext): Promise<string> => {
  const token = newToken(world)
  const now = world.now()
  await store.addSignInLink({
    tokenHash: hashToken(token),
    createdAt: now.toISOString(),
    expiresAt: after(now, linkHours * 60 * minute),
  })
  return token
}

/** Exchanges a link's token for a session's; undefined where the link is not good. */
export const exchangeLink = async ({ store, world }: ServerContext, linkToken: string): Promise<string | undefined> => {
  const token = newToken(world)
  const now = world.now()
  const times = { tokenHash: hashToken(token), createdAt: now.toISOString(), expiresAt: after(now, sessionDays * day) }
  return (await store.exchangeSignInLink(hashToken(linkToken), times)) ? token : undefined
}

const sessionOf = async (
  { store, world }: ServerContext,
  token: string | undefined,
): Promise<FastifyRequest['session']> => {
  if (token === undefined || token === '' || token.length > 200) return null
  const tokenHash = hashToken(token)
  const session = await store.findSession(tokenHash, world.now().toISOString())
  return session ? { tokenHash, ...session } : null
}

/** Lets nobody to the routes of this scope who is not signed in. */
export const guardSession = (app: FastifyInstance, context: ServerContext, cookieName: string): void => {
  app.decorateRequest('session', null)
  app.addHook('onRequest', async (request) => {
    request.session = await sessionOf(context, request.cookies[cookieName])
    if (!request.session) throw new Refusal('not-signed-in')
  })
}

/** Whether a request comes from somebody who is signed in. */
export const isSignedIn = async (context: ServerContext, token: string | undefined): Promise<boolean> =>
  (await sessionOf(context, token)) !== null
