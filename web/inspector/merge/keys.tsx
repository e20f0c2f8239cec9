// Keys of a merge: pairs of fields, how they are compared, and a pair of equal names as a suggestion.
import { Lightbulb, Plus, X } from 'lucide-react'
import type { MergeConfig } from '../../../engine/nodes/merge/config.ts'
import { asIs } from '../../../engine/value/key.ts'
import type { Schema } from '../../../engine/value/schema.ts'
import { useText } from '../../i18n/language.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { FieldSelect } from '../form/field-select.tsx'
import { usePanel } from '../panel.ts'
import { ProblemLines } from '../form/problem-lines.tsx'
import { NormaliseChips } from './normalise-chips.tsx'
import './merge.css'

const keysLimit = 6
type Key = MergeConfig['keys'][number]

export function MergeKeysEditor({ keys }: { keys: readonly Key[] }) {
  const t = useText()
  const { set, inputs } = usePanel()
  const add = (left: string, right: string) =>
    set('keys', [...keys, { left, right, normalise: asIs }])
  const suggestion = suggestedName(keys, inputs)
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
      {suggestion !== undefined && keys.length < keysLimit && (
        <div className="in-suggestion">
          <Lightbulb className="icon-s" aria-hidden />
          <span>
            <b>
              {suggestion} = {suggestion}
            </b>{' '}
            {t('keys.suggest')}
          </span>
          <Button look="link" onClick={() => add(suggestion, suggestion)}>
            {t('keys.accept')}
          </Button>
        </div>
      )}
      {keys.length < keysLimit && (
        <Button look="link" size="sm" onClick={() => add('', '')}>
          <Plus className="icon-xs" aria-hidden />
          {t('keys.add')}
        </Button>
      )}
    </>
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
          label={t('keys.left', { number })}
          schema={inputs['left']}
          value={value.left}
          onChange={(name) => set(`keys.${index}.left`, name)}
        />
        <span aria-hidden>=</span>
        <FieldSelect
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

/** A name that both sides have and no key uses; the first in left order. */
function suggestedName(
  keys: readonly Key[],
  inputs: Readonly<Record<string, Schema>>,
): string | undefined {
  const right = new Set(inputs['right']?.map(({ name }) => name))
  return inputs['left']?.find(
    ({ name }) => right.has(name) && !keys.some((key) => key.left === name),
  )?.name
}
