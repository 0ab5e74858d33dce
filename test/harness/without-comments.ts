import { unzipSync } from 'fflate'

/** What the annotator may put into a part, by name of the part; all else must be as it was. */
const ours: readonly (readonly [part: RegExp, put: RegExp])[] = [
  [
    /^word\/document\.xml$/,
    /<(\w*:?)commentRange(?:Start|End) \1id="\d+"\/>|<(\w*:?)r><\2commentReference \2id="\d+"\/><\/\2r>/g,
  ],
  [
    /^\[Content_Types\]\.xml$/,
    /<\w*:?Override PartName="\/(?:word\/comments\d+\.xml|xl\/comments\d+\.xml|xl\/drawings\/vmlDrawing\d+\.vml)"[^>]*>/g,
  ],
  [/\.rels$/, /<\w*:?Relationship Id="[^"]*" Type="[^"]*\/(?:comments|vmlDrawing)" Target="\/[^>]*>/g],
  [/^xl\/worksheets\/[^/]*\.xml$/, /<\w*:?legacyDrawing xmlns:r="[^"]*" r:id="[^"]*"\/>/g],
]
const added = /^(?:word\/comments\d+\.xml|xl\/comments\d+\.xml|xl\/drawings\/vmlDrawing\d+\.vml|.*\.rels)$/

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

/** A paragraph that was one tag comes back as two. */
const opened = (xml: string): string => xml.replace(/<((?:\w+:)?p)((?:\s[^<>]*[^/<>])?)\s*\/>/g, '<$1$2></$1>')
const squeezed = (xml: string): string => opened(xml).replace(/<((?:\w+:)?p)((?:\s[^<>]*?)?)\s*><\/\1>/g, '<$1$2></$1>')

/** In what an annotated file differs from its original beside its comments; empty: in nothing. */
export function differsBesideComments(original: Uint8Array, annotated: Uint8Array): readonly string[] {
  const [before, after] = [unzipSync(original), unzipSync(annotated)]
  const differences: string[] = []
  for (const [name, bytes] of Object.entries(after)) {
    const was = before[name]
    if (was === undefined) {
      if (!added.test(name)) differences.push(`${name}: was not there`)
      continue
    }
    const put = ours.find(([part]) => part.test(name))?.[1]
    const [now, then] = [latin(bytes), latin(was)]
    if (now === then) continue
    const without = put === undefined ? now : now.replace(put, '')
    if (without !== then && squeezed(without) !== squeezed(then)) differences.push(`${name}: differs`)
  }
  for (const name of Object.keys(before)) if (after[name] === undefined) differences.push(`${name}: is gone`)
  return differences
}
