import type { FastifyRequest } from 'fastify'
import { type Lang, langSchema } from '../api/problem.ts'

const asked = (container: unknown): Lang | undefined => {
  if (typeof container !== 'object' || container === null || !('lang' in container)) return undefined
  return langSchema.safeParse(container.lang).data
}

/** The language of a refusal: as asked for in the query or the body, else Chinese. */
export const langOf = ({ query, body }: Pick<FastifyRequest, 'query' | 'body'>): Lang =>
  asked(query) ?? asked(body) ?? 'zh-CN'
