import { Button } from 'antd'
import { type ComponentProps, lazy, Suspense, useState } from 'react'
import { useMessages } from '../messages/i18n.ts'
import { Icon } from '../ui/icon.tsx'
import type { DownloadDialog as Chosen } from './download-dialog.tsx'

const DownloadDialog = lazy(async () => ({ default: (await import('./download-dialog.tsx')).DownloadDialog }))

/** Opens the choices of a download; they are loaded when somebody asks. */
export const DownloadButton = (props: Omit<ComponentProps<typeof Chosen>, 'open' | 'onClose'>) => {
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
