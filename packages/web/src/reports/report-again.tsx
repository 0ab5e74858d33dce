import { Button } from 'antd'
import { refusalOf } from '../api/client.ts'
import { useMessages } from '../messages/i18n.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useReportAgain } from './use-begin-report.ts'

/** Makes another report on the same documents as they are now; the present one stays. */
export const ReportAgain = ({ id }: { readonly id: string }) => {
  const { t, lang } = useMessages()
  const { mutate, isPending, error } = useReportAgain(id)
  return (
    <>
      <Button size="small" loading={isPending} onClick={() => mutate(lang)}>
        {t('report.again')}
      </Button>
      {error ? <RefusalNote refusal={refusalOf(error)} /> : null}
    </>
  )
}
