import packed from 'virtual:pdf-tables'
import { providePdfData } from '@jiheng/files/pdf'
import { unzipSync } from 'fflate'

/** Gives the reader of PDF its character maps out of the page itself; each is unpacked when it is asked for. */
export const offerPdfTables = (): void => {
  let bytes: Uint8Array | undefined
  providePdfData(async (folder, name) => {
    bytes ??= Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0))
    const found = folder === 'cmaps' ? unzipSync(bytes, { filter: (file) => file.name === name })[name] : undefined
    if (!found) throw new Error(`Not in this page: ${name}`)
    return found
  })
}
