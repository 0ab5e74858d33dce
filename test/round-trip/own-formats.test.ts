import { templates } from '@jiheng/core/template'
import { examples } from '@jiheng/core/template/examples'
import { documentFormats } from '@jiheng/files'
import { describe, expect, test } from 'vitest'
import { layoutCases, publicationCases, templateCases } from './cases.ts'
import { newPrinter, roundTrips } from './round-trip.ts'

test('every template has an example', () => {
  const named = new Set(examples.map(({ template }) => template))
  expect(templates.filter(({ id }) => !named.has(id)).map(({ id }) => id)).toEqual([])
})

const cases = [...templateCases(), ...(await layoutCases()), ...(await publicationCases())]

/** What LibreOffice makes of the files, and random forms, are left to `npm run accept:roundtrip`. */
describe.each(documentFormats)('printed and read again, the same: %s', (format) => {
  test.each(cases.map((one) => [`${one.group}/${one.name}`, one] as const))('%s', async (_, one) => {
    const [trip] = await roundTrips([one], { name: format, written: format }, newPrinter())
    if (!trip?.known) expect(trip?.differences).toEqual([])
  })
})
