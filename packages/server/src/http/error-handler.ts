import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import type { ProblemId } from '../errors/problems.ts'
import { type ProblemData, presentProblem, Refusal, statusOf } from '../errors/refusal.ts'
import { filesPerUpload } from '../reading/limits.ts'
import { langOf } from './lang-of.ts'

const issuesOf = (error: FastifyError): ProblemData => {
  if (!hasZodFastifySchemaValidationErrors(error)) return { first: error.message, issues: [] }
  const issues = error.validation.slice(0, 20).map((one) => ({
    at: `${error.validationContext ?? 'body'}${one.instancePath}`,
    message: one.message ?? '',
  }))
  return { first: issues.map((one) => `${one.at}: ${one.message}`)[0] ?? '', issues }
}

/** Fastify's own refusals by their codes. */
const byCode: Readonly<Record<string, ProblemId>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'body-too-large',
  FST_REQ_FILE_TOO_LARGE: 'body-too-large',
  FST_FILES_LIMIT: 'too-many-files',
  FST_PARTS_LIMIT: 'body-too-large',
  FST_FIELDS_LIMIT: 'body-too-large',
  FST_INVALID_MULTIPART_CONTENT_TYPE: 'no-file',
}

const problemOf = (error: FastifyError | Refusal): { readonly id: ProblemId; readonly data: ProblemData } => {
  if (error instanceof Refusal) return error
  const known = byCode[error.code]
  if (known) return { id: known, data: known === 'too-many-files' ? { limit: filesPerUpload } : {} }
  const { statusCode = 500 } = error
  return statusCode < 500 ? { id: 'bad-request', data: issuesOf(error) } : { id: 'our-fault', data: {} }
}

/** Turns every failure into an answer of one shape. What is our fault is written down; the answer tells no more than its number. */
export const handleErrors = (app: FastifyInstance): void => {
  app.setErrorHandler((error: FastifyError | Refusal, request: FastifyRequest, reply: FastifyReply) => {
    const { id, data } = problemOf(error)
    const ours = id === 'our-fault'
    if (ours) request.log.error({ err: error }, 'our fault')
    const shown = ours ? { reference: request.id } : data
    return reply.status(statusOf(id)).send({ error: presentProblem(id, shown, langOf(request)) })
  })
}
