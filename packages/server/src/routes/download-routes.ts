import type { Disclosure } from '@jiheng/core/form'
import { writeCsv, writeJson } from '@jiheng/files'
import { downloadQuerySchema } from '../api/index.ts'
import type { ServerContext } from '../context.ts'
import { Refusal } from '../errors/refusal.ts'
import { contentDisposition } from '../http/disposition.ts'
import { loadDisclosure } from '../load-disclosure.ts'
import { idParams, type TypedApp } from './typed-app.ts'

type Format = 'docx' | 'html' | 'json' | 'csv'

const mediaTypes: Readonly<Record<Format, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
}

const onlyForm = (disclosure: Disclosure, form: number | undefined): Disclosure =>
  form === undefined ? disclosure : { ...disclosure, forms: disclosure.forms.slice(form, form + 1) }

const nameOf = ({ title, source, forms }: Disclosure, form: number | undefined): string => {
  const one = form === undefined ? undefined : forms[form]
  return one?.project?.name.raw || one?.title.raw || title.raw || source.name.replace(/\.[^.]+$/u, '')
}

/** Files to take away. */
export const downloadRoutes = (app: TypedApp, context: ServerContext): void => {
  const { pool } = context

  const write = async (
    disclosure: Disclosure,
    format: Format,
    form: number | undefined,
  ): Promise<Uint8Array | string> => {
    if (format === 'json') return writeJson(onlyForm(disclosure, form))
    if (format === 'csv') return writeCsv(onlyForm(disclosure, form))
    const result = await pool.run({ kind: 'write', disclosure, format, ...(form !== undefined && { form }) })
    if (result.kind !== 'written') throw new Error(`Writing ${format} ended as ${result.kind}.`)
    return result.bytes
  }

  app.get(
    '/disclosures/:id/download',
    { schema: { params: idParams, querystring: downloadQuerySchema } },
    async ({ params, query }, reply) => {
      const { format, form } = query
      const { revision } = await loadDisclosure(context, params.id, query.revision)
      const { disclosure } = revision
      if (form !== undefined && !disclosure.forms[form]) throw new Refusal('nothing-to-download', { format })
      const content = await write(disclosure, format, form)
      return reply
        .header('content-disposition', contentDisposition(nameOf(disclosure, form), format))
        .type(mediaTypes[format])
        .send(typeof content === 'string' ? content : Buffer.from(content))
    },
  )
}
