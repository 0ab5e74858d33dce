import { Button } from 'antd'
import { lazy, Suspense, useState } from 'react'
import type { DisclosureView } from '../api/types.ts'
import { useMessages } from '../messages/i18n.ts'
import { Icon } from '../ui/icon.tsx'

const DownloadDialog = lazy(async () => ({ default: (await import('./download-dialog.tsx')).DownloadDialog }))

/** Opens the choices of a download; they are loaded when somebody asks. */
export const DownloadButton = (props: {
  readonly view: DisclosureView
  readonly near: number | undefined
  readonly unsaved: number
}) => {
  const { t } = useMessages()
  const [open, setOpen] = useState(false)
  const [asked, setAsked] = useState(false)
  return (
    <>
      <Button
        size="small"
        type="text"
        icon={<Icon name="download" />}
        aria-haspopup="dialog"
        onClick={() => {
          setAsked(true)
          setOpen(true)
        }}
      >
        {t('download.title')}
      </Button>
      {asked ? (
        <Suspense>
          <DownloadDialog {...props} open={open} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  )
}
