/** The marked contents that are open at a place of a page's program. */
export interface MarkedContents {
  readonly open: (tag: unknown, properties?: unknown) => void
  readonly close: () => void
  /** Marked contents within a form XObject have numbers of their own. */
  readonly enterForm: () => void
  readonly leaveForm: () => void
  /** One of them is a layer that is switched off. */
  readonly isHidden: () => boolean
  /** One of them is said to be no part of the document. */
  readonly isArtifact: () => boolean
  /** The number by which the structure of a tagged file knows the innermost that has one. */
  readonly number: () => number | undefined
}

/** @param layerShows whether a layer is switched on */
export function markedContents(layerShows: (group: unknown) => boolean): MarkedContents {
  const stack: { readonly hidden: boolean; readonly artifact: boolean; readonly number: number | undefined }[] = []
  let forms = 0
  return {
    open: (tag, properties) => {
      const around = stack.at(-1)
      stack.push({
        hidden: around?.hidden === true || (tag === 'OC' && !layerShows(properties)),
        artifact: around?.artifact === true || nameOf(tag) === 'Artifact',
        number: forms === 0 && typeof properties === 'number' ? properties : around?.number,
      })
    },
    close: () => {
      stack.pop()
    },
    enterForm: () => {
      forms++
    },
    leaveForm: () => {
      forms = Math.max(0, forms - 1)
    },
    isHidden: () => stack.at(-1)?.hidden === true,
    isArtifact: () => stack.at(-1)?.artifact === true,
    number: () => stack.at(-1)?.number,
  }
}

/** A name of the file, which pdfjs gives as a text or as an object of its own. */
const nameOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'name' in value ? value.name : value
