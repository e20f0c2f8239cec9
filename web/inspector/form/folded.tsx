// Settings that rarely need a hand, behind one line that tells them; open where something is wrong in them.
import { useState, type ReactNode } from 'react'
import type { FormField, FormFold } from '../../../engine/nodes/form.ts'
import { Fold } from '../../ui/fold.tsx'
import { useEditedNode, usePanel, type FormTexts } from '../panel.ts'
import { problemsAt, valueAt } from './config-path.ts'

export interface FoldedFieldsProps {
  fold: FormFold
  /** Those that are shown. */
  fields: readonly FormField[]
  texts: FormTexts
  children: ReactNode
}

export function FoldedFields({ fold, fields, texts, children }: FoldedFieldsProps) {
  const { problems } = usePanel()
  const { config } = useEditedNode()
  const isWrong = fields.some(({ key }) => problemsAt(problems, key).length > 0)
  // It stays open when that is mended: somebody is at it.
  const [opened, setOpened] = useState(isWrong)
  if (isWrong && !opened) setOpened(true)
  const told = fold.told.flatMap(({ key, unless }) => {
    const value = valueAt(config, key)
    const isTold = fields.some((field) => field.key === key) && value !== unless
    return isTold ? [texts[key]?.options?.[String(value)] ?? String(value)] : []
  })
  return (
    <Fold
      className="section in-folded"
      open={opened}
      label={
        <>
          <span>{texts[fold.key]?.label ?? fold.key}</span>
          <span className="in-told">{told.join(' · ')}</span>
        </>
      }
    >
      {children}
    </Fold>
  )
}
