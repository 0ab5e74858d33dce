const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
}

/** Text for an XML element or attribute. */
export const escapeXml = (text: string): string => text.replace(/[&<>"\n\t]/g, (character) => escapes[character] ?? '')
