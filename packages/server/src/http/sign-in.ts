import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { ServerContext } from '../context.ts'
import type { ProblemId } from '../errors/problems.ts'
import { presentProblem, statusOf } from '../errors/refusal.ts'
import { limitAttempts } from './attempts.ts'
import { exchangeLink, isSignedIn, sessionDays } from './session.ts'

const querySchema = z.object({ token: z.string().max(200).default('') })

/** Shown to a person in the browser's window, before there is any page of ours. */
const plainPage = (id: ProblemId): string => {
  const { message, advice } = presentProblem(id, {}, 'zh-CN')
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>绩衡</title><h1>绩衡</h1><p>${message}</p><p>${advice}</p></html>`
}

/** The one-time link: exchanges its token for a cookie that scripts cannot read and other sites cannot send. */
export const signInRoute = (app: FastifyInstance, context: ServerContext, cookieName: string): void => {
  const allow = limitAttempts(10, 60_000)
  app.get('/sign-in', { schema: { hide: true } }, async (request, reply) => {
    const refuse = (id: ProblemId) => reply.status(statusOf(id)).type('text/html; charset=utf-8').send(plainPage(id))
    void reply.header('cache-control', 'no-store')
    if (!allow(request.ip, context.world.now().getTime())) return refuse('too-many-attempts')
    const { data } = querySchema.safeParse(request.query)
    const session = data && data.token !== '' ? await exchangeLink(context, data.token) : undefined
    if (session !== undefined)
      void reply.setCookie(cookieName, session, {
        httpOnly: true,
        sameSite: 'strict',
        path: '/',
        maxAge: sessionDays * 24 * 60 * 60,
      })
    // Somebody who opens the same link again is let in, where the first time worked.
    else if (!(await isSignedIn(context, request.cookies[cookieName]))) return refuse('sign-in-link-used')
    return reply.redirect('/', 303)
  })
}
