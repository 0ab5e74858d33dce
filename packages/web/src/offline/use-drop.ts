import { useEffect, useState } from 'react'
import { type ArrivingFile, droppedFiles } from '../desk/dropped-files.ts'
import { useEvent } from '../ui/use-event.ts'

const bringsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false

/** Files may be dropped anywhere on the page; whether some are held over it. */
export const useDrop = (take: (files: readonly ArrivingFile[]) => void): boolean => {
  const [over, setOver] = useState(false)
  const taken = useEvent(take)
  useEffect(() => {
    const hold = (event: DragEvent) => {
      if (!bringsFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      // Only where the pointer leaves the window is there nothing that it enters.
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      if (!bringsFiles(event) || !event.dataTransfer) return
      event.preventDefault()
      setOver(false)
      void droppedFiles(event.dataTransfer).then(taken)
    }
    addEventListener('dragover', hold)
    addEventListener('dragleave', leave)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', hold)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', drop)
    }
  }, [taken])
  return over
}
