/** Documents of one download: what a reviewer of a whole city takes away in a day. */
export const documentsPerDownload = 5_000
/** Bytes of one zip; an archive without the 64-bit extension, which old programs cannot open, holds twice as much. */
export const bytesPerZip = 2_000_000_000
/** Downloads that were asked for and are remembered. */
export const downloadsKept = 100
/** Documents of a search that are looked up at once. */
export const page = 200
