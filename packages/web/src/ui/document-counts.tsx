import { Link } from '@tanstack/react-router'
import { useMessages } from '../messages/i18n.ts'
import { type Counted, SeverityCounts } from './severity.tsx'

/** What was found in one document; each number opens it with the findings of that severity alone. */
export const DocumentCounts = ({
  id,
  counts: { errors, warnings, hints },
  tabbable = true,
}: {
  readonly id: string
  readonly counts: Counted
  /** False in a grid, whose rows the keys walk. */
  readonly tabbable?: boolean
}) => {
  const { t } = useMessages()
  return (
    <SeverityCounts
      errors={errors}
      warnings={warnings}
      hints={hints}
      link={(severity, className, drawn) => (
        <Link
          to="/forms/$id"
          params={{ id }}
          search={{ show: severity }}
          className={className}
          title={t('severity.only', { word: t(`severity.${severity}`) })}
          {...(!tabbable && { tabIndex: -1 })}
        >
          {drawn}
        </Link>
      )}
    />
  )
}
