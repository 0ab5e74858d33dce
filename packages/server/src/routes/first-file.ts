import type { FastifyRequest } from 'fastify'
import type { ArrivingFile } from '../commands/upload-receiver.ts'
import { Refusal } from '../errors/refusal.ts'
import { arriving } from './upload-routes.ts'

/** The one file of a request; those behind it are not asked for. */
export const firstFile = async (request: FastifyRequest): Promise<ArrivingFile> => {
  if (!request.isMultipart()) throw new Refusal('no-file')
  for await (const file of arriving(request)) return file
  throw new Refusal('no-file')
}
