import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Refusal } from '../errors/refusal.ts'

const hostname = (host: string): string => {
  try {
    return new URL(`http://${host}`).hostname
  } catch {
    return ''
  }
}

const writes = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])

const comesFromOurPage = ({ headers }: FastifyRequest): boolean => {
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin') return false
  // Another port of this machine is the same site, but not the same origin: names and ports are compared.
  return headers.origin === `http://${headers.host}`
}

/**
 * Refuses requests that did not mean us. A foreign name that leads to this machine (DNS rebinding) would make another
 * site's page read everything here; a foreign page's form would write. Both are told by headers that pages cannot set.
 */
export const guardOrigins = (app: FastifyInstance, hostnames: readonly string[]): void => {
  const allowed = new Set(hostnames)
  app.addHook('onRequest', async (request) => {
    const host = request.headers.host ?? ''
    if (!allowed.has(hostname(host))) throw new Refusal('wrong-host', { host: host.slice(0, 100) })
    if (writes.has(request.method) && !comesFromOurPage(request)) throw new Refusal('wrong-origin')
  })
}
