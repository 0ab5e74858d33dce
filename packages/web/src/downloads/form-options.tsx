import type { Disclosure } from '@jiheng/core/form'
import { formTitle } from '../disclosure/form-title.ts'
import { useMessages } from '../messages/i18n.ts'

/** The forms of a publication by their names, as options; the value is the index. */
export const FormOptions = ({ forms }: Pick<Disclosure, 'forms'>) => {
  const { t } = useMessages()
  return forms.map((form, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: forms of one state are told apart by their order alone
    <option key={index} value={index}>
      {t('outline.named', { number: index + 1, name: formTitle(form, t) })}
    </option>
  ))
}
