import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useMessages } from '../messages/i18n.ts'
import { arrivals } from './arrivals.ts'
import { droppedFiles } from './dropped-files.ts'
import './drop-zone.css'

const bringsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false

/** Files may be dropped anywhere on the page; they arrive on the desk. */
export const DropZone = () => {
  const { t } = useMessages()
  const navigate = useNavigate()
  const [over, setOver] = useState(false)

  useEffect(() => {
    let depth = 0
    const enter = (event: DragEvent) => {
      if (!bringsFiles(event)) return
      depth += 1
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (!bringsFiles(event)) return
      depth = Math.max(0, depth - 1)
      if (depth === 0) setOver(false)
    }
    const allow = (event: DragEvent) => {
      if (bringsFiles(event)) event.preventDefault()
    }
    const drop = (event: DragEvent) => {
      if (!bringsFiles(event) || !event.dataTransfer) return
      event.preventDefault()
      depth = 0
      setOver(false)
      void droppedFiles(event.dataTransfer).then((files) => arrivals.add(files))
      void navigate({ to: '/' })
    }
    addEventListener('dragenter', enter)
    addEventListener('dragleave', leave)
    addEventListener('dragover', allow)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragenter', enter)
      removeEventListener('dragleave', leave)
      removeEventListener('dragover', allow)
      removeEventListener('drop', drop)
    }
  }, [navigate])

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (arrivals.holds()) event.preventDefault()
    }
    const online = () => void arrivals.sendAgain()
    addEventListener('beforeunload', warn)
    addEventListener('online', online)
    return () => {
      removeEventListener('beforeunload', warn)
      removeEventListener('online', online)
    }
  }, [])

  return over ? (
    <div className="drop-zone">
      <p>{t('desk.release')}</p>
    </div>
  ) : null
}
