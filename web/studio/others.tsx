// Who else has this job open, as small discs.
import { browserId, useOthers } from '../document/sync/others.ts'
import { useText } from '../i18n/language.ts'
import { Tooltip } from '../ui/over/tooltip.tsx'

export function Others() {
  const t = useText()
  const others = useOthers((state) => state.others)
  if (others.length === 0) return null
  const own = browserId()
  const named = others.map(({ tab, browser, label }) => ({
    tab,
    label: browser === own ? t('sync.own-tab') : label,
    letters: browser === own ? '2' : label.slice(0, 1),
  }))
  const names = named.map(({ label }) => label).join(', ')
  return (
    <Tooltip text={t('sync.here', { names })}>
      <span className="sd-others" role="img" aria-label={t('sync.here', { names })} tabIndex={0}>
        {named.slice(0, 3).map(({ tab, letters }) => (
          <span key={tab} aria-hidden>
            {letters}
          </span>
        ))}
        {named.length > 3 && <span aria-hidden>+{named.length - 3}</span>}
      </span>
    </Tooltip>
  )
}
