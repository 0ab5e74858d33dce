import { useQuery } from '@tanstack/react-query'
import { publicationsQuery } from '../api/queries.ts'
import { useMessages } from '../messages/i18n.ts'

/** The ways in which a whole publication is printed, as options; the first, empty one is the source's own order. */
export const PublicationOptions = () => {
  const { t, lang } = useMessages()
  const { data } = useQuery(publicationsQuery(lang))
  return (
    <>
      <option value="">{t('download.publication.source')}</option>
      {(data?.items ?? [])
        .filter(({ kind }) => kind !== 'source')
        .map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
    </>
  )
}
