import { formats } from './formats.ts'
import { lostReasons } from './lost-by-nature.ts'
import { notYet } from './not-yet.ts'
import type { RoundTrip } from './round-trip.ts'

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** "3/3"; "2/3" where one came back otherwise; "3/3, 1 lost" where one lost what the format cannot hold. */
export const equalOf = (trips: readonly RoundTrip[]): string => {
  if (trips.length === 0) return ''
  const equal = trips.filter(({ differences }) => differences.length === 0)
  const lost = equal.filter((trip) => trip.lost.length > 0).length
  return `${equal.length}/${trips.length}${lost > 0 ? `, ${lost} lost` : ''}`
}

/** The page that says what comes back of each template and layout in each format. */
export const roundTripPage = (trips: readonly RoundTrip[]): string => {
  const groups = [...new Set(trips.map((trip) => trip.case.group))]
  const cells = (of: (trip: RoundTrip) => boolean) =>
    formats.map(({ name }) => equalOf(trips.filter((trip) => trip.format === name && of(trip))))
  const lost = [...new Set(trips.flatMap((trip) => trip.lost))].toSorted()
  return [
    '# The way back',
    '',
    'Made by `npm run accept:roundtrip -- --write`. Every template is printed with its example and with three forms that have',
    'something random in every cell; every form of [test/layouts](../test/layouts) is printed, most of them by a template made',
    'from their own grid; the publications of [examples](../examples) are printed whole. Each file is read again as if nothing',
    'were known of it, as we wrote it (`docx`, `xlsx`, `pdf`, `html`) and after LibreOffice has saved it in another format',
    '(`docx→odt`), and must say the same: every text, every value, every row, and in whole publications the prose, the cover,',
    'title, publisher and date; white space aside, and where a thing stands. The figures: what came back the same, of all.',
    '',
    row(['', ...formats.map(({ name }) => name)]),
    row(['---', ...formats.map(() => '---:')]),
    ...groups.map((group) => row([group, ...cells((trip) => trip.case.group === group)])),
    row(['**all**', ...cells(() => true)]),
    ...(lost.length === 0 ? [] : ['', '`lost`: the same but for what cannot be helped:', '']),
    ...lost.map((one) => `- ${lostReasons[one]}`),
    ...(Object.keys(notYet).length === 0 ? [] : ['', 'Not the same yet:', '']),
    ...Object.entries(notYet).map(([name, why]) => `- \`${name}\`: ${why}`),
    '',
  ].join('\n')
}
