// The one primary verb of the studio.
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/language.ts'
import { Button } from '../../ui/button.tsx'
import { useView } from '../view.ts'
import { useChangeCount, useIsAsPublished } from './published.ts'

/** Beside the verb stands how many changes it would publish. */
export function PublishButton({ disabled }: { disabled: boolean }) {
  const t = useText()
  const format = useFormat()
  const count = useChangeCount()
  const nothingNew = useIsAsPublished()
  return (
    <Button
      look={nothingNew ? 'out' : 'go'}
      data-verb="publish"
      disabled={disabled}
      title={count === 0 ? undefined : t('studio.changes', { count })}
      onClick={() => useView.setState({ publish: true })}
    >
      {t('studio.publish')}
      {count > 0 && (
        <span className="num" aria-hidden>
          {format.count(count)}
        </span>
      )}
    </Button>
  )
}
