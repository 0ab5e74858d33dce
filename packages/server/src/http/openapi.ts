import swagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import { createJsonSchemaTransform } from 'fastify-type-provider-zod'

/** Collects the routes registered after it, with the schemas they check requests by. */
export const describeRoutes = async (app: FastifyInstance, version: string): Promise<void> => {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: '绩衡 Jiheng',
        version,
        description: 'Everything that the page uses. Prose: packages/server/API.md.',
      },
      components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'jiheng-session' } } },
      security: [{ session: [] }],
    },
    // What core defines by a type alone (layouts, templates) is "anything" here.
    transform: createJsonSchemaTransform({ zodToJsonConfig: { unrepresentable: 'any' } }),
  })
}
