// Keys of a merge: pairs of fields, how they are compared, and pairs to choose from while there is none.
import { ArrowLeftRight, Plus, X } from 'lucide-react'
import type { MergeConfig } from '../../../engine/nodes/merge/config.ts'
import { asIs } from '../../../engine/value/key.ts'
import { changeTo, useJob } from '../../document/store.ts'
import { useText } from '../../i18n/language.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { FieldSelect } from '../form/field-select.tsx'
import { useEditedNode, usePanel } from '../panel.ts'
import { ProblemLines } from '../form/problem-lines.tsx'
import { PairOffer } from '../study/pair-offer.tsx'
import { NoOffer } from '../study/no-offer.tsx'
import { findingsOf, useStudy } from '../study/use-study.ts'
import { NormaliseChips } from './normalise-chips.tsx'
import { withSidesSwapped } from './swap-sides.ts'
import './merge.css'

const keysLimit = 6
type Key = MergeConfig['keys'][number]

export function MergeKeysEditor({ keys }: { keys: readonly Key[] }) {
  const t = useText()
  const { set } = usePanel()
  const add = (left: string, right: string) =>
    set('keys', [...keys, { left, right, normalise: asIs }])
  return (
    <>
      {keys.map((key, index) => (
        <KeyRow
          key={index}
          index={index}
          value={key}
          onRemove={() => set('keys', keys.toSpliced(index, 1))}
        />
      ))}
      <ProblemLines at="keys" />
      <OfferedKeys keys={keys} />
      <div className="in-verbs">
        {keys.length < keysLimit && (
          <Button look="link" size="sm" onClick={() => add('', '')}>
            <Plus className="icon-xs" aria-hidden />
            {t('keys.add')}
          </Button>
        )}
        <SwapSides />
      </div>
    </>
  )
}

/** What was wired the wrong way round is mended by one click, while nothing builds on the names that the fields have by their side. */
function SwapSides() {
  const t = useText()
  const { id } = usePanel()
  const { name } = useEditedNode()
  const isFollowed = useJob(({ document }) => document.edges.some(({ from }) => from.node === id))
  if (isFollowed) return null
  const swap = () =>
    changeTo(
      { id: 'change.swap-sides', values: { name } },
      withSidesSwapped(useJob.getState().document, id),
    )
  return (
    <Button look="link" size="sm" onClick={swap}>
      <ArrowLeftRight className="icon-xs" aria-hidden />
      {t('merge.swap')}
    </Button>
  )
}

function KeyRow({ index, value, onRemove }: { index: number; value: Key; onRemove: () => void }) {
  const t = useText()
  const { set, inputs } = usePanel()
  const number = index + 1
  return (
    <div className="in-key">
      <div>
        <FieldSelect
          at={`keys.${index}.left`}
          label={t('keys.left', { number })}
          schema={inputs['left']}
          value={value.left}
          onChange={(name) => set(`keys.${index}.left`, name)}
        />
        <span aria-hidden>=</span>
        <FieldSelect
          at={`keys.${index}.right`}
          label={t('keys.right', { number })}
          schema={inputs['right']}
          value={value.right}
          onChange={(name) => set(`keys.${index}.right`, name)}
        />
        <IconButton
          size="sm"
          label={t('control.remove', { what: t('keys.key', { number }) })}
          onClick={onRemove}
        >
          <X className="icon-s" aria-hidden />
        </IconButton>
      </div>
      <ProblemLines at={`keys.${index}`} />
      <ProblemLines at={`keys.${index}.left`} />
      <ProblemLines at={`keys.${index}.right`} />
      <NormaliseChips at={`keys.${index}.normalise`} value={value.normalise} />
    </div>
  )
}

/** While no key is set: pairs by name, type and the values that they hold. */
function OfferedKeys({ keys }: { keys: readonly Key[] }) {
  const { id, set, inputs } = usePanel()
  const { result } = useStudy(id)
  const ready = inputs['left'] !== undefined && inputs['right'] !== undefined
  if (keys.some(({ left, right }) => left !== '' && right !== '')) return null
  const [found] = findingsOf(result, 'pairs')
  if (found === undefined) return <NoOffer {...{ ready }} looked={result !== null} />
  return (
    <ul className="in-offers">
      {found.pairs.map((pair) => (
        <PairOffer
          key={`${pair.left} ${pair.right}`}
          pair={pair}
          onTake={() => set('keys', [{ left: pair.left, right: pair.right, normalise: asIs }])}
        />
      ))}
    </ul>
  )
}
