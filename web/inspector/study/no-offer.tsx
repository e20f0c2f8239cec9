// In the place of pairs of fields that suggest themselves: whether they are still looked for, or there are none.
import { useText } from '../../i18n/language.ts'
import { usePanel } from '../panel.ts'
import { useIsLooking } from './use-study.ts'

export interface NoOfferProps {
  /** Both sides are there. */
  ready: boolean
  /** The study is there, and found none. */
  looked: boolean
}

export function NoOffer({ ready, looked }: NoOfferProps) {
  const t = useText()
  const { id } = usePanel()
  const looking = useIsLooking(id)
  if (!ready || (!looking && !looked)) return null
  return (
    <p className="in-no-offer" role="status">
      {t(looking ? 'pairs.looking' : 'pairs.none')}
    </p>
  )
}
