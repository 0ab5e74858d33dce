import { isReviewed, reviewDisclosure } from '@jiheng/core/review'
import { z } from 'zod'
import { langSchema } from '../api/index.ts'
import type { ServerContext } from '../context.ts'
import { Refusal } from '../errors/refusal.ts'
import { contentDisposition } from '../http/disposition.ts'
import { loadDisclosure } from '../load-disclosure.ts'
import { checkedOf } from '../suppressions-of.ts'
import { documentName } from '../writing/document-name.ts'
import { mediaTypes } from '../writing/media-types.ts'
import { writeDocument } from '../writing/write-document.ts'
import { idParams, type TypedApp } from './typed-app.ts'

const query = z.object({
  format: z.enum(['docx', 'xlsx', 'pdf', 'html', 'json']).default('docx'),
  /** Index of the one form that is reviewed; absent: all forms of targets. */
  form: z.coerce.number().int().nonnegative().exactOptional(),
  lang: langSchema.default('zh-CN'),
})

/** The form for the review of targets, filled in from the findings, as a proposal. */
export const reviewRoute = (app: TypedApp, context: ServerContext): void => {
  app.get('/disclosures/:id/review', { schema: { params: idParams, querystring: query } }, async (request, reply) => {
    const { format, form, lang } = request.query
    const { disclosure, createdAt } = (await loadDisclosure(context, request.params.id)).revision
    if (!disclosure.forms.some(isReviewed)) throw new Refusal('nothing-to-review')
    const { findings } = await checkedOf(context, request.params.id, disclosure)
    const reviewed = reviewDisclosure([{ disclosure, findings }], form)
    if (reviewed === undefined) throw new Refusal('nothing-to-review')
    const { bytes } = await writeDocument(context.writers, reviewed, { format, lang, date: createdAt.slice(0, 10) })
    return reply
      .header('content-disposition', contentDisposition(`${documentName(disclosure, form)}（审核表）`, format))
      .type(mediaTypes[format])
      .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  })
}
