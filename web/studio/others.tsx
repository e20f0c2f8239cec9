// Who else has this job open, as small discs.
import { namedOthers } from '../canvas/others/named-others.ts'
import { useOthers } from '../document/sync/others.ts'
import { useText } from '../i18n/language.ts'
import { Tooltip } from '../ui/over/tooltip.tsx'

export function Others() {
  const t = useText()
  const others = useOthers((state) => state.others)
  if (others.length === 0) return null
  const named = namedOthers(others, t)
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
