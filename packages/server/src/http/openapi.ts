import swagger from '@fastify/swagger'
import {
  basisSchema,
  disclosureSchema,
  findingSchema,
  formSchema,
  indicatorSchema,
  placeSchema,
  printedText,
} from '@jiheng/core/form'
import { scorecardSchema } from '@jiheng/core/score'
import { templateSchema } from '@jiheng/core/template'
import { valueSchema } from '@jiheng/core/value'
import type { FastifyInstance } from 'fastify'
import { createJsonSchemaTransform, createJsonSchemaTransformObject } from 'fastify-type-provider-zod'
import { z } from 'zod'
import {
  changeSchema,
  countsSchema,
  differenceSchema,
  disclosureViewSchema,
  presentedFindingSchema,
  revisionInfoSchema,
  sheetSchema,
  uploadSchema,
} from '../api/index.ts'

/** Schemas that stand once under `components`, and are referred to from everywhere else. */
const named = {
  Basis: basisSchema,
  Change: changeSchema,
  Counts: countsSchema,
  Difference: differenceSchema,
  Disclosure: disclosureSchema,
  DisclosureView: disclosureViewSchema,
  Finding: findingSchema,
  Form: formSchema,
  Indicator: indicatorSchema,
  Place: placeSchema,
  PresentedFinding: presentedFindingSchema,
  PrintedText: printedText,
  RevisionInfo: revisionInfoSchema,
  Scorecard: scorecardSchema,
  Sheet: sheetSchema,
  Template: templateSchema,
  Upload: uploadSchema,
  Value: valueSchema,
} as const

const registryOf = () => {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id })
  return registry
}

/** Collects the routes registered after it, with the schemas they check requests by. */
export const describeRoutes = async (app: FastifyInstance, version: string): Promise<void> => {
  // What core defines by a type alone (layouts) is "anything" here.
  const options = { schemaRegistry: registryOf(), zodToJsonConfig: { unrepresentable: 'any' } } as const
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
    transform: createJsonSchemaTransform(options),
    transformObject: createJsonSchemaTransformObject(options),
  })
}
