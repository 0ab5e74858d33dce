import { escapeXml } from '../../docx/escape-xml.ts'
import { quotedSheet } from './sheet-name.ts'

const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

export interface NamedSheet {
  readonly name: string
  readonly titles?: readonly [from: number, to: number]
  /** Of a list that is sorted and filtered: its rows and its last column by letter. */
  readonly filter?: { readonly rows: readonly [from: number, to: number]; readonly last: string }
}

/** The list of sheets, and which rows each repeats. */
export function workbookXml(sheets: readonly NamedSheet[]): string {
  const list = sheets.map(
    ({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  )
  const defined = (name: string, index: number, reference: string, hidden = ''): string =>
    `<definedName name="_xlnm.${name}" localSheetId="${index}"${hidden}>${escapeXml(reference)}</definedName>`
  const names = sheets.flatMap(({ name, titles, filter }, index) => [
    // Excel keeps the range of a filter by this name, and repairs a workbook that lacks it.
    ...(filter === undefined
      ? []
      : [
          defined(
            '_FilterDatabase',
            index,
            `${quotedSheet(name)}!$A$${filter.rows[0]}:$${filter.last}$${filter.rows[1]}`,
            ' hidden="1"',
          ),
        ]),
    ...(titles === undefined
      ? []
      : [defined('Print_Titles', index, `${quotedSheet(name)}!$${titles[0]}:$${titles[1]}`)]),
  ])
  return (
    `<workbook xmlns="${spreadsheet}" xmlns:r="${office}"><bookViews><workbookView/></bookViews>` +
    `<sheets>${list.join('')}</sheets>` +
    `${names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : ''}</workbook>`
  )
}

const relationships = (list: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `<Relationships xmlns="${packaged}/relationships">${list
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`

export const packageRelationships = (): string =>
  relationships([
    ['rId1', `${office}/officeDocument`, 'xl/workbook.xml'],
    ['rId2', `${packaged}/relationships/metadata/core-properties`, 'docProps/core.xml'],
  ])

export const workbookRelationships = (sheets: number): string =>
  relationships([
    ...Array.from(
      { length: sheets },
      (_, index) => [`rId${index + 1}`, `${office}/worksheet`, `worksheets/sheet${index + 1}.xml`] as const,
    ),
    [`rId${sheets + 1}`, `${office}/styles`, 'styles.xml'],
    [`rId${sheets + 2}`, `${office}/sharedStrings`, 'sharedStrings.xml'],
  ])

export function contentTypes(sheets: number): string {
  const part = (name: string, type: string) => `<Override PartName="/${name}.xml" ContentType="${type}+xml"/>`
  return [
    `<Types xmlns="${packaged}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    part('xl/workbook', `${types}.sheet.main`),
    ...Array.from({ length: sheets }, (_, index) => part(`xl/worksheets/sheet${index + 1}`, `${types}.worksheet`)),
    part('xl/styles', `${types}.styles`),
    part('xl/sharedStrings', `${types}.sharedStrings`),
    part('docProps/core', 'application/vnd.openxmlformats-package.core-properties'),
    '</Types>',
  ].join('')
}
