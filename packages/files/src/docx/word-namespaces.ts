/** WordprocessingML, transitional and strict. */
export const wordNamespaces: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
])

/** Formulas, whose texts are text of the line as well. */
export const mathNamespaces: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/officeDocument/2006/math',
  'http://purl.oclc.org/ooxml/officeDocument/math',
])

export const compatibilityNamespace = 'http://schemas.openxmlformats.org/markup-compatibility/2006'

/** Old drawings: a text along a path is an attribute of it. */
export const oldDrawingNamespace = 'urn:schemas-microsoft-com:vml'

/** Files of other programs, shown as pictures. */
export const officeNamespace = 'urn:schemas-microsoft-com:office:office'
