import { readBounds } from '@jiheng/files/sandbox'
import { annotatedQuerySchema } from '../api/index.ts'
import type { ServerContext } from '../context.ts'
import type { AnnotateChoices, Annotated } from '../engine/annotated.ts'
import { Refusal } from '../errors/refusal.ts'
import { contentDisposition } from '../http/disposition.ts'
import { loadDisclosure } from '../load-disclosure.ts'
import { chosenProfile } from '../named/chosen-profile.ts'
import { mediaTypes } from '../writing/media-types.ts'
import { idParams, type TypedApp } from './typed-app.ts'

type Disclosure = Parameters<ServerContext['engine']['check']>[0]

const annotate = async (
  { pool }: ServerContext,
  bytes: Uint8Array,
  disclosure: Disclosure,
  choices: AnnotateChoices,
): Promise<Annotated> => {
  const result = await pool.run({ kind: 'annotate', bytes, disclosure, choices })
  switch (result.kind) {
    case 'annotated':
      return result
    case 'nothing-to-annotate':
      throw new Refusal('nothing-to-annotate')
    case 'too-slow':
      throw new Refusal('writing-too-slow', { limit: readBounds.seconds })
    case 'too-heavy':
      throw new Refusal('writing-too-heavy', { limit: readBounds.megabytes })
    case 'stopped':
      throw new Refusal('server-closing')
    default:
      throw new Error(`Annotating ended as ${result.kind}${'why' in result ? `: ${result.why}` : ''}.`)
  }
}

/** The file as it came, with what was found in it as comments at the faulty cells. */
export const annotatedRoute = (app: TypedApp, context: ServerContext): void => {
  app.get(
    '/disclosures/:id/annotated',
    { schema: { params: idParams, querystring: annotatedQuerySchema } },
    async ({ params, query }, reply) => {
      const { row, revision } = await loadDisclosure(context, params.id, query.revision)
      const file = row.sha256 === null ? undefined : await context.store.findFile(row.sha256)
      if (!file) throw new Refusal('not-found')
      const { bytes, format, of, comments, near, unplaced } = await annotate(context, file.body, revision.disclosure, {
        lang: query.lang,
        ...(await chosenProfile(context, query.profile)),
        date: revision.createdAt,
      })
      const words = query.lang === 'en' ? ' (comments)' : '（意见）'
      return reply
        .header('content-disposition', contentDisposition(row.fileName.replace(/\.[^.]+$/u, '') + words, format))
        .header('jiheng-annotated', JSON.stringify({ of, comments, near, unplaced }))
        .type(mediaTypes[format])
        .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    },
  )
}
