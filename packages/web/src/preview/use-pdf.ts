import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { answerTo, type Refusal, refusalOf } from '../api/client.ts'
import { type OpenedPdf, openPdf } from '../source/pdf-document.ts'

/** Points of a page. */
export interface PageSize {
  readonly width: number
  readonly height: number
}

export type ShownPdf =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'undrawable' }
  | { readonly kind: 'shown'; readonly pdf: OpenedPdf; readonly sizes: readonly PageSize[] }

const sizesOf = async ({ document }: OpenedPdf): Promise<readonly PageSize[]> => {
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1)
  const pages = await Promise.all(numbers.map((number) => document.getPage(number)))
  return pages.map((page) => page.getViewport({ scale: 1 }))
}

/** A PDF that the server makes, fetched and opened to be drawn. */
export const usePdf = (path: string): ShownPdf => {
  const { data: bytes, error } = useQuery({
    queryKey: ['pdf', path],
    queryFn: async ({ signal }) => new Uint8Array(await (await answerTo(path, { signal })).arrayBuffer()),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    retry: false,
  })
  const [opened, setOpened] = useState<ShownPdf>({ kind: 'waiting' })
  useEffect(() => {
    if (!bytes) return
    let gone = false
    let own: OpenedPdf | undefined
    const open = async () => {
      own = await openPdf({ kind: 'bytes', bytes })
      if (gone) return own.close()
      const sizes = await sizesOf(own)
      if (!gone) setOpened({ kind: 'shown', pdf: own, sizes })
    }
    open().catch(() => {
      if (!gone) setOpened({ kind: 'undrawable' })
    })
    return () => {
      gone = true
      own?.close()
      setOpened({ kind: 'waiting' })
    }
  }, [bytes])
  return error ? { kind: 'refused', refusal: refusalOf(error) } : opened
}
