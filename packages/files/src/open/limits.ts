/** How much of a file is read at most. Beyond it the file is refused, never cut. */
export interface Limits {
  /** Bytes of a text, HTML or JSON file. */
  readonly textBytes: number
  /** Bytes of any other file, and of the files of an archive once it is unpacked. */
  readonly archiveBytes: number
  /** Columns of one row. */
  readonly columns: number
  /** Paragraphs and cells together. */
  readonly parts: number
  /** Files in an archive. */
  readonly entries: number
  /** Bytes of a part of an archive once inflated, and of all its files by their own word. */
  readonly inflated: number
  /** Bytes of all files of an archive and of what is packed in them, once inflated. */
  readonly unpacked: number
  /** Inflated bytes for one compressed byte, counted from `ratioFrom` inflated bytes on. */
  readonly ratio: number
  readonly ratioFrom: number
  /** Elements of a page. */
  readonly nodes: number
  /** Pieces of text of a page, as its parser deals them out. */
  readonly pieces: number
  /** How deep elements nest. */
  readonly depth: number
  /** Attributes of one XML element. */
  readonly attributes: number
  /** Objects and arrays of a JSON file, a quarter of its values. */
  readonly objects: number
  /** Pages of a document with fixed pages (PDF, OFD); characters and lines on all of them, and on one of an OFD file. */
  readonly pages: number
  readonly glyphs: number
  readonly pageGlyphs: number
  /** Where the files of one archive are read: what they have used up together. */
  readonly spent?: Spent
}

/** Counted up while the files of an archive are read, so that `parts` and `unpacked` bound their sum. */
export interface Spent {
  parts: number
  unpacked: number
}

/** Measured so that the worst file of each format stays within 10 s and 700 MiB: `npm run fuzz`. */
export const defaultLimits: Limits = {
  textBytes: 20_000_000,
  archiveBytes: 100_000_000,
  columns: 500,
  parts: 200_000,
  entries: 2_000,
  inflated: 64_000_000,
  unpacked: 512_000_000,
  ratio: 200,
  ratioFrom: 4_000_000,
  nodes: 500_000,
  pieces: 1_500_000,
  depth: 256,
  attributes: 1_000,
  objects: 1_000_000,
  pages: 2_000,
  glyphs: 3_000_000,
  pageGlyphs: 200_000,
}
