import { Button } from 'antd'
import { useState } from 'react'
import { useFindingActs } from '../findings/finding-acts.ts'
import { useMessages } from '../messages/i18n.ts'
import { Dialog } from '../ui/dialog.tsx'
import { ChangeTable } from './change-table.tsx'
import type { Reliable } from './reliable.ts'

/** All safe fixes of the document or form at once: shown cell by cell first, made as one step that can be undone. */
export const FixAll = ({
  fixes,
  formName,
  onMake,
}: {
  readonly fixes: readonly Reliable[]
  readonly formName: (form: number) => string
  readonly onMake: (fixes: readonly Reliable[]) => void
}) => {
  const { t } = useMessages()
  const acts = useFindingActs()
  const [open, setOpen] = useState(false)
  if (fixes.length === 0) return null
  const changes = fixes.flatMap(({ id, form, title, fix }) =>
    fix.edits.map(({ at, raw }) => ({
      key: `${id} ${at}`,
      where: form === null ? title : `${formName(form)} · ${title}`,
      before: acts?.textAt(at),
      after: raw,
    })),
  )
  return (
    <div className="findings-fix">
      <Button size="small" onClick={() => setOpen(true)}>
        {t('cure.all', { count: changes.length })}
      </Button>
      <Dialog
        open={open}
        title={t('cure.all.title')}
        onClose={() => setOpen(false)}
        footer={
          <>
            <Button onClick={() => setOpen(false)}>{t('ui.cancel')}</Button>
            <Button
              type="primary"
              onClick={() => {
                onMake(fixes)
                setOpen(false)
              }}
            >
              {t('cure.all.apply', { count: changes.length })}
            </Button>
          </>
        }
      >
        <p>{t('cure.all.what')}</p>
        <ChangeTable changes={changes} caption={t('cure.all.title')} />
      </Dialog>
    </div>
  )
}
