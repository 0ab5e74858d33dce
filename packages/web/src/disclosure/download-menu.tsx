import { Button, Dropdown } from 'antd'
import { apiRoot, queryOf } from '../api/client.ts'
import { useMessages } from '../messages/i18n.ts'
import { Icon } from '../ui/icon.tsx'

const formats = ['docx', 'html', 'csv', 'json'] as const

/** The document as a file: all of it, or the form before the eye; and the file as it came. */
export const DownloadMenu = ({
  id,
  revision,
  form,
  original,
}: {
  readonly id: string
  readonly revision: number
  readonly form: number | undefined
  readonly original: boolean
}) => {
  const { t } = useMessages()
  const root = `${apiRoot}/disclosures/${encodeURIComponent(id)}`
  const link = (format: string, of: number | undefined) => (
    <a href={`${root}/download${queryOf({ format, revision, form: of })}`} download data-format={format}>
      {t(`download.${format as (typeof formats)[number]}`)}
    </a>
  )
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          {
            type: 'group',
            label: t('download.all'),
            children: formats.map((format) => ({ key: `all-${format}`, label: link(format, undefined) })),
          },
          ...(form === undefined
            ? []
            : [
                {
                  type: 'group' as const,
                  label: t('download.form', { number: form + 1 }),
                  children: (['docx', 'html', 'csv'] as const).map((format) => ({
                    key: `form-${format}`,
                    label: link(format, form),
                  })),
                },
              ]),
          ...(original
            ? [
                { type: 'divider' as const },
                {
                  key: 'original',
                  label: (
                    <a href={`${root}/original`} download>
                      {t('download.original')}
                    </a>
                  ),
                },
              ]
            : []),
        ],
      }}
    >
      <Button size="small" type="text" icon={<Icon name="download" />}>
        {t('download.title')}
      </Button>
    </Dropdown>
  )
}
