// How keys are compared: six switches, none on by default.
import type { Normalisation } from '../../../engine/value/key.ts'
import { useText } from '../../i18n/language.ts'
import { Tooltip } from '../../ui/over/tooltip.tsx'
import { usePanel } from '../panel.ts'

const switches = [
  'trim',
  'foldCase',
  'foldWidth',
  'nfkc',
  'stripZeros',
  'stripNumberZeros',
] as const

export function NormaliseChips({ at, value }: { at: string; value: Normalisation }) {
  const t = useText()
  const { set } = usePanel()
  return (
    <div className="in-normalise" role="group" aria-label={t('keys.compare')}>
      <span>{t('keys.compare')}</span>
      {switches.map((name) => (
        <Tooltip key={name} text={t(`normalise.${name}-help`)}>
          <button
            type="button"
            className="chip"
            aria-pressed={value[name]}
            data-normalise={name}
            onClick={() => set(`${at}.${name}`, !value[name])}
          >
            {t(`normalise.${name}`)}
          </button>
        </Tooltip>
      ))}
    </div>
  )
}
