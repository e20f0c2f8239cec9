// The one primary verb of the studio.
import { useJob } from '../../document/store.ts'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/language.ts'
import { Button } from '../../ui/button.tsx'
import { Tooltip } from '../../ui/over/tooltip.tsx'
import { useView } from '../view.ts'
import { useChangeCount, useIsAsPublished } from './published.ts'

/** Beside the verb stands how many changes it would publish. Without any it can be reached, and says why it does nothing. */
export function PublishButton({ disabled }: { disabled: boolean }) {
  const t = useText()
  const format = useFormat()
  const count = useChangeCount()
  const nothingNew = useIsAsPublished()
  const version = useJob((state) => state.publishedVersion) ?? 0
  const why = nothingNew
    ? t('publish.same', { version })
    : count === 0
      ? t('publish.title')
      : t('studio.changes', { count })
  return (
    <Tooltip text={why}>
      <Button
        look={nothingNew ? 'out' : 'go'}
        data-verb="publish"
        disabled={disabled}
        aria-disabled={nothingNew || undefined}
        onClick={() => nothingNew || useView.setState({ publish: 'alone' })}
      >
        {t('studio.publish')}
        {count > 0 && (
          <span className="num" aria-hidden>
            {format.count(count)}
          </span>
        )}
      </Button>
    </Tooltip>
  )
}
