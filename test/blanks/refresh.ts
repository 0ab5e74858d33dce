// node test/blanks/refresh.ts: makes the templates of the blank forms anew.
import { writeFileSync } from 'node:fs'
import { blanks, derivedBlank } from './blank-template.ts'

const data = new URL('../../packages/core/src/template/data/', import.meta.url)
for (const id of blanks) {
  const { template } = await derivedBlank(id, 'docx')
  writeFileSync(new URL(`${id}.json`, data), `${JSON.stringify(template, null, 2)}\n`)
}
