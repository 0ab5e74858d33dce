import { strToU8, zipSync } from 'fflate'
import { labelled } from '../docx/list-labels.ts'

const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const oldNamespace = 'http://schemas.microsoft.com/office/word/2003/wordml'

/**
 * A docx of what stands in one XML file: the parts of a flat package, or a document of Word 2003, whose few elements that
 * are called otherwise get their names of today. Programs that fill in templates give out such files as .doc.
 */
export function wordPackage(text: string): Uint8Array {
  const xml = text.replace(/^\s*<\?xml[^>]*\?>/, '')
  const parts = xml.includes('<pkg:part') ? flatParts(xml) : oldParts(xml)
  return zipSync(Object.fromEntries(parts.map(([name, part]) => [name, strToU8(part)])), { level: 0 })
}

type Part = readonly [name: string, xml: string]

function flatParts(xml: string): readonly Part[] {
  return xml
    .split('<pkg:part ')
    .slice(1)
    .flatMap((piece): readonly Part[] => {
      const name = /^[^>]*?pkg:name="\/([^"]+)"/.exec(piece)?.[1]
      const start = piece.indexOf('<pkg:xmlData')
      const from = piece.indexOf('>', start) + 1
      const to = piece.lastIndexOf('</pkg:xmlData>')
      return name === undefined || start < 0 || to < from ? [] : [[name, piece.slice(from, to)]]
    })
}

function oldParts(xml: string): readonly Part[] {
  const document = withLabels(
    xml
      .replaceAll(oldNamespace, wordNamespace)
      .replace(/<(\/?)w:(vmerge|hmerge)\b/g, (_, slash: string, name: string) =>
        name === 'vmerge' ? `<${slash}w:vMerge` : `<${slash}w:hMerge`,
      ),
  )
  const from = document.indexOf('<w:styles>')
  const to = document.indexOf('</w:styles>')
  const styles = from < 0 || to < from ? '' : document.slice(from + '<w:styles>'.length, to)
  return [
    ['word/document.xml', document],
    ['word/styles.xml', `<w:styles xmlns:w="${wordNamespace}">${plainNames(styles)}</w:styles>`],
  ]
}

/** Labels of lists, which Word 2003 keeps as it showed them, as text before that of the paragraph. */
function withLabels(document: string): string {
  const properties = document.split('</w:pPr>')
  return properties
    .map((piece, index) => {
      if (index === properties.length - 1) return piece
      const list = piece.lastIndexOf('<w:listPr>')
      const label =
        list < piece.lastIndexOf('<w:p>') ? undefined : /<wx:t wx:val="([^"]*)"/.exec(piece.slice(list))?.[1]
      const run =
        label === undefined || !/[\p{L}\p{N}]/u.test(label)
          ? ''
          : `<w:r><w:t xml:space="preserve">${labelled(label, { suffix: 'tab' }, '字')}</w:t></w:r>`
      return `${piece}</w:pPr>${run}`
    })
    .join('')
}

/** Of the styles only identities and names count; what is told of their looks may use other namespaces. */
const plainNames = (styles: string): string =>
  (styles.match(/<w:style [^<>]*>|<w:name [^<>]*\/>|<\/w:style>/g) ?? []).join('')
