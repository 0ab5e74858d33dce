type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs')

let loaded: Promise<Pdfjs> | undefined

/** pdfjs-dist, both halves in this thread: one copy a process, loaded with the first PDF. */
export const loadPdfjs = (): Promise<Pdfjs> => {
  loaded ??= load()
  return loaded
}

async function load(): Promise<Pdfjs> {
  // In a web worker the parsing half takes the worker's own messages for its orders, unless it sees a window.
  const scope: object & { window?: unknown } = globalThis as object
  const lent = !('window' in globalThis) && !('process' in globalThis)
  if (lent) scope.window = globalThis
  try {
    await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  } finally {
    if (lent) delete scope.window
  }
  return import('pdfjs-dist/legacy/build/pdf.mjs')
}
