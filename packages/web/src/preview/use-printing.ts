import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { OpenedPdf } from '../source/pdf-document.ts'
import { type PrintImage, printImage } from './print-images.ts'

/** Pages up to which pictures for the printer are made before anybody asks: then the browser's own menu prints, too. */
const before = 40

export interface Printing {
  readonly images: readonly PrintImage[]
  /** Pages made of those that are needed, while somebody waits for them; undefined: nobody does. */
  readonly progress: number | undefined
  readonly failed: boolean
  readonly print: () => void
}

/** Makes pictures of all pages, one after the other, and prints once they are there. */
export const usePrinting = (pdf: OpenedPdf | undefined): Printing => {
  const [images, setImages] = useState<readonly PrintImage[]>([])
  const [waiting, setWaiting] = useState(false)
  const [failed, setFailed] = useState(false)
  const all = useRef<Promise<void> | undefined>(undefined)
  const begin = useRef<() => Promise<void>>(async () => undefined)

  useEffect(() => {
    if (!pdf) return
    let gone = false
    const made: PrintImage[] = []
    const make = async () => {
      for (let number = 1; number <= pdf.document.numPages && !gone; number++) {
        made.push(await printImage(pdf, number))
        if (!gone) setImages([...made])
      }
    }
    begin.current = () => {
      all.current ??= make()
      return all.current
    }
    const soon = setTimeout(() => {
      if (pdf.document.numPages <= before) begin.current().catch(() => setFailed(!gone))
    }, 600)
    return () => {
      gone = true
      clearTimeout(soon)
      all.current = undefined
      for (const { address } of made) URL.revokeObjectURL(address)
      setImages([])
      setFailed(false)
    }
  }, [pdf])

  const printAll = async () => {
    setWaiting(true)
    try {
      await begin.current()
      flushSync(() => setWaiting(false))
      const shown = [...document.querySelectorAll<HTMLImageElement>('.print-page img')]
      await Promise.all(shown.map((image) => image.decode()))
      window.print()
    } catch {
      setWaiting(false)
      setFailed(true)
    }
  }
  return { images, progress: waiting ? images.length : undefined, failed, print: () => void printAll() }
}
