// A pair of fields that seem to mean the same, with what speaks for it, and the verb that takes it.
import { Lightbulb } from 'lucide-react'
import type { PairSuggestion } from '../../../engine/matching/pair-suggestions.ts'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/language.ts'
import { Button } from '../../ui/button.tsx'

export interface PairOfferProps {
  pair: PairSuggestion
  onTake: () => void
}

export function PairOffer({ pair, onTake }: PairOfferProps) {
  const t = useText()
  const name = `${pair.left} = ${pair.right}`
  return (
    <li className="in-suggestion" data-pair={name}>
      <Lightbulb className="icon-s" aria-hidden />
      <span>
        <b>{name}</b> <Evidence pair={pair} />
      </span>
      <Button look="link" aria-label={t('pairs.take-named', { pair: name })} onClick={onTake}>
        {t('pairs.take')}
      </Button>
    </li>
  )
}

function Evidence({
  pair: { rows, fit, near, repeated, likeness },
}: Omit<PairOfferProps, 'onTake'>) {
  const t = useText()
  const format = useFormat()
  const counts = { fit: format.count(fit), rows: format.count(rows) }
  const fits =
    rows === 0
      ? t('pairs.alike', { percent: Math.round(likeness * 100) })
      : t(fit === rows ? 'pairs.all-fit' : 'pairs.some-fit', counts)
  return (
    <>
      {fits}
      {near > 0 && `${t('pairs.between')}${t('pairs.near', { near: format.count(near) })}`}
      {repeated > 0 && `${t('pairs.between')}${t('pairs.twice', { count: repeated })}`}
    </>
  )
}
