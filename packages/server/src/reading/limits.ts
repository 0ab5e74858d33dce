/** Bytes of one uploaded file. */
export const fileBytes = 20_000_000
/** Files of one upload, and bytes of all of them. */
export const filesPerUpload = 1_000
export const bytesPerUpload = 2_000_000_000
