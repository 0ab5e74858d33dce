import { type ReactNode, useRef, useState } from 'react'
import { useMessages } from '../messages/i18n.ts'

const bringsFiles = ({ dataTransfer }: React.DragEvent): boolean => dataTransfer.types.includes('Files')

/** A form dropped here becomes a template; elsewhere on the page it would be read into the library. */
export const TemplateDrop = ({
  onFile,
  children,
}: {
  readonly onFile: (file: File) => void
  readonly children: ReactNode
}) => {
  const { t } = useMessages()
  const [over, setOver] = useState(false)
  const depth = useRef(0)
  const own = (handle: (event: React.DragEvent) => void) => (event: React.DragEvent) => {
    if (!bringsFiles(event)) return
    event.preventDefault()
    event.stopPropagation()
    handle(event)
  }
  const move = (by: 1 | -1) => () => {
    depth.current = Math.max(0, depth.current + by)
    setOver(depth.current > 0)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping has its button beside it for the keys
    <div
      className="template-drop"
      onDragEnter={own(move(1))}
      onDragLeave={own(move(-1))}
      onDragOver={own(() => undefined)}
      onDrop={own((event) => {
        depth.current = 0
        setOver(false)
        const [file] = event.dataTransfer.files
        if (file) onFile(file)
      })}
    >
      {children}
      {over ? (
        <div className="drop-zone">
          <p>{t('templates.bring.release')}</p>
        </div>
      ) : null}
    </div>
  )
}
