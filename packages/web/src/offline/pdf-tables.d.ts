/** Made by the build of the offline page: a zip of the character maps of pdfjs-dist, in base64. */
declare module 'virtual:pdf-tables' {
  const packed: string
  export default packed
}
