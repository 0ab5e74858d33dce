import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Disclosure, sameForm } from '@jiheng/core/form'
import { layoutDisclosure } from '@jiheng/core/layout'
import { publications } from '@jiheng/core/publication'
import { describe, expect, test } from 'vitest'
import { disclose } from './disclose.ts'
import { writeDocument } from './write/write-document.ts'

// The project's own examples always, the real publications where they are at hand; those are no part of the project.
const folders = ['../../../examples/', '../../../../shared/seeds/'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
)
const documents = folders.filter(existsSync).flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => [name, folder + name] as const),
)

const bare = (text: string): string => text.replace(/\[bookmark: [^\]]*\]|\s/g, '')

/** Prose as it is compared: a publication may put its sections in another order than the source. */
const prose = ({ narrative }: Disclosure): readonly string[] =>
  narrative.map(({ heading, text, form }) => `${bare(heading.raw)}|${bare(text.raw)}|${form !== undefined}`).toSorted()

const cover = ({ cover: fields = [] }: Disclosure): readonly string[] =>
  fields.map(({ label, value }) => bare(`${label.raw || label.value}：${value.raw}`))

describe.each(publications)('$id, written and read again', (publication) => {
  describe.each(['docx', 'html'] as const)('%s', (format) => {
    test.each(documents)('%s', async (name, path) => {
      const disclosure = await disclose(readFileSync(path), name)
      const layout = layoutDisclosure(disclosure, { publication })
      const again = await disclose(await writeDocument(layout, format), `a.${format}`)
      expect(prose(again)).toEqual(prose(disclosure))
      expect(cover(again)).toEqual(cover(disclosure))
      const order = layout.parts.flatMap((part) =>
        part.kind === 'table' && part.form !== undefined ? [part.form] : [],
      )
      const tables = again.forms.filter(({ kind }) => kind === 'table')
      expect(tables).toHaveLength(order.length)
      order.forEach((form, i) => {
        const [before, after] = [disclosure.forms[form], tables[i]]
        if (before === undefined || after === undefined) throw new Error('a form is lost')
        expect(sameForm(before, after)).toEqual([])
      })
      const entries = layout.parts.flatMap((part) => (part.kind === 'contents' ? [part.heading, ...part.entries] : []))
      expect(again.skipped.filter(({ why }) => why === 'contents')).toHaveLength(entries.length)
    })
  })
})
