import { Button } from 'antd'
import { refusalOf } from '../api/client.ts'
import { useMessages } from '../messages/i18n.ts'
import { Icon } from '../ui/icon.tsx'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useBeginReport } from './use-begin-report.ts'

/** Begins a report on these documents and goes where it is made. */
export const ReportButton = ({ ids }: { readonly ids: ReadonlySet<string> }) => {
  const { t, lang } = useMessages()
  const { mutate, isPending, error } = useBeginReport()
  return (
    <>
      <Button
        size="small"
        icon={<Icon name="check" />}
        loading={isPending}
        onClick={() => mutate({ documents: { kind: 'ids', ids: [...ids] }, lang })}
      >
        {t('report.begin', { count: ids.size })}
      </Button>
      {error ? <RefusalNote refusal={refusalOf(error)} /> : null}
    </>
  )
}
