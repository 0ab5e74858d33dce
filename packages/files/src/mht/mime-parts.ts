/** A part of a message: its headers, and the body as it stands there. */
export interface MimePart {
  /** In lower case, without what follows the type. */
  readonly type: string
  readonly location: string
  readonly encoding: string
  readonly body: string
}

/** A web page with its pictures has a few dozen parts. */
const mostParts = 2000

/**
 * The parts of a message that are no containers themselves, in their order. Boundaries are taken from the headers as they
 * pass; a part that is never ended ends with the text.
 */
export function mimeParts(text: string): readonly MimePart[] {
  const parts: MimePart[] = []
  const boundaries = new Set<string>()
  let headers: string[] | undefined = []
  let body: string[] = []
  const finish = () => {
    const fields = headersOf(headers ?? [])
    const type = fields.get('content-type') ?? ''
    const boundary = /boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(type)
    const mark = boundary?.[1] ?? boundary?.[2]
    if (mark !== undefined) boundaries.add(mark)
    return { fields, type: type.split(';')[0]?.trim().toLowerCase() ?? '' }
  }
  let open: ReturnType<typeof finish> | undefined
  const endPart = () => {
    if (open !== undefined && !open.type.startsWith('multipart/') && parts.length < mostParts)
      parts.push({
        type: open.type,
        location: open.fields.get('content-location') ?? '',
        encoding: (open.fields.get('content-transfer-encoding') ?? '').trim().toLowerCase(),
        body: body.join('\n'),
      })
    open = undefined
    body = []
  }
  for (const line of text.split(/\r\n|\r|\n/)) {
    const mark = line.startsWith('--') ? line.slice(2).trimEnd() : undefined
    if (mark !== undefined && (boundaries.has(mark) || (mark.endsWith('--') && boundaries.has(mark.slice(0, -2))))) {
      endPart()
      headers = boundaries.has(mark) ? [] : undefined
    } else if (open !== undefined) body.push(line)
    else if (headers !== undefined) {
      if (line === '' && headers.length > 0) {
        open = finish()
        headers = undefined
      } else if (line !== '') headers.push(line)
    }
  }
  endPart()
  return parts
}

/** A header goes on in lines that begin with white space. */
function headersOf(lines: readonly string[]): ReadonlyMap<string, string> {
  const fields = new Map<string, string>()
  let last = ''
  for (const line of lines) {
    const [, name, value] = /^([\w-]+):\s*(.*)$/.exec(line) ?? []
    if (name !== undefined) last = name.toLowerCase()
    if (last !== '') fields.set(last, name === undefined ? `${fields.get(last) ?? ''} ${line.trim()}` : (value ?? ''))
  }
  return fields
}
