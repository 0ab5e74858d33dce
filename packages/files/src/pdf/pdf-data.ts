/**
 * Gives a file of pdfjs-dist by its folder and name, such as `cmaps`, `UniGB-UCS2-H.bcmap`: the tables of encodings that a
 * PDF names and does not carry.
 */
export type PdfData = (folder: 'cmaps' | 'standard_fonts', name: string) => Promise<Uint8Array>

let provided: PdfData | undefined

/**
 * Says where a browser finds the files of pdfjs-dist. In Node they are read from the installed package.
 *
 * @example
 * providePdfData(async (folder, name) => new Uint8Array(await (await fetch(`/pdfjs/${folder}/${name}`)).arrayBuffer()))
 */
export const providePdfData = (data: PdfData): void => {
  provided = data
}

/** The names of pdfjs files: nothing that leads out of their folder. */
const plainName = /^[\w-]+(\.[\w-]+)?$/

/** @throws where the name is odd, the file is missing, or nobody said where files are */
export const pdfData: PdfData = async (folder, name) => {
  if (!plainName.test(name)) throw new Error(`No file of pdfjs-dist: ${name}`)
  return (provided ?? installed())(folder, name)
}

// Asked of the process and not imported, so that a bundle for the browser holds nothing of Node.
function installed(): PdfData {
  const node = globalThis.process?.getBuiltinModule
  if (node === undefined) throw new Error('Nobody said where the files of pdfjs-dist are: call providePdfData.')
  const { readFile } = node('node:fs/promises')
  const { dirname, join } = node('node:path')
  const home = dirname(
    node('node:module')
      .createRequire(import.meta.url)
      .resolve('pdfjs-dist/package.json'),
  )
  return async (folder, name) => new Uint8Array(await readFile(join(home, folder, name)))
}
