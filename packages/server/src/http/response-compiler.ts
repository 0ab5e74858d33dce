import type { FastifyInstance } from 'fastify'
import { serializerCompiler } from 'fastify-type-provider-zod'

/**
 * How answers are written. They are typed by their schemas when this is compiled; to check each again as it leaves would
 * cost more than to make it, so only tests do (`verify`), and there an answer that breaks its schema is a fault.
 */
export const compileResponses = (app: FastifyInstance, verify: boolean): void => {
  app.setSerializerCompiler((route) => {
    if (!verify) return (data) => JSON.stringify(data)
    const checked = serializerCompiler(route as Parameters<typeof serializerCompiler>[0])
    return (data) => {
      checked(data)
      return JSON.stringify(data)
    }
  })
}
