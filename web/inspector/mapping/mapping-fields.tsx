// The target fields of a direct mapping, as a list or as lines drawn between two lists; many are searched.
import { useState } from 'react'
import type { MappedField } from '../../../engine/nodes/direct-mapping/config.ts'
import { useText } from '../../i18n/language.ts'
import { fieldFinder, searchedFrom } from '../form/field-found.ts'
import { FindFields } from '../form/find-fields.tsx'
import { LongList } from '../form/long-list.tsx'
import { useWantedEntry } from '../form/wanted-entry.ts'
import { usePanel } from '../panel.ts'
import { JoinBoard, type JoinBoardProps } from './join-board.tsx'
import { MappedFieldProblems, MappedFieldRow } from './mapped-field.tsx'
import { useMappingView } from './mapping-view.ts'

type MappingFieldsProps = Pick<JoinBoardProps, 'fields' | 'suggestions'>

export function MappingFields({ fields, suggestions }: MappingFieldsProps) {
  const t = useText()
  const view = useMappingView()
  const wanted = useWantedEntry('fields')
  const [sought, setSought] = useState('')
  /** Stays found while somebody is in it, whatever becomes of its names. */
  const [held, setHeld] = useState<number | null>(null)
  if (wanted !== null && sought !== '') setSought('')
  const isFound = fieldFinder(sought)
  const found = fields.flatMap((field, index) =>
    index === held || isFound(namesOf(field)) ? [index] : [],
  )
  const shown = { fields, suggestions, found, isFound, at: wanted ?? held, onAt: setHeld }
  const body = view === 'lines' ? <LinesView {...shown} /> : <FieldList {...shown} />
  if (fields.length < searchedFrom) return body
  return (
    <div className="in-picks">
      <FindFields
        sought={sought}
        onSeek={(text) => {
          setSought(text)
          setHeld(null)
        }}
        found={found.length}
        said={t('inspector.fields', { count: fields.length })}
        first=":is(.in-long, .in-board) :is(button, input)"
      />
      {body}
    </div>
  )
}

function namesOf({ target, from }: MappedField): string[] {
  return from?.kind === 'field' ? [target, from.field] : [target]
}

function FieldList({ fields, suggestions, found, at, onAt }: JoinBoardProps) {
  const { set } = usePanel()
  const row = (index: number) => {
    const field = fields[index]!
    return (
      <MappedFieldRow
        index={index}
        field={field}
        suggestion={suggestions.get(index)}
        onMove={(to) => set('fields', fields.toSpliced(index, 1).toSpliced(to, 0, field))}
        last={index === fields.length - 1}
        onRemove={() => set('fields', fields.toSpliced(index, 1))}
      />
    )
  }
  return fields.length < searchedFrom ? (
    <ul>
      {fields.map((_, index) => (
        <li key={index}>{row(index)}</li>
      ))}
    </ul>
  ) : (
    <LongList
      count={found.length}
      keyOf={(place) => found[place] ?? place}
      line={(place) => row(found[place]!)}
      lineHeightPx={74}
      at={at === null ? -1 : found.indexOf(at)}
      onAt={(place) => onAt(found[place]!)}
    />
  )
}

/** All fields at a glance, with what is wrong with them below. */
function LinesView(shown: JoinBoardProps) {
  const t = useText()
  if (shown.fields.length === 0) return null
  return (
    <>
      <JoinBoard {...shown} />
      <p className="help">{t('board.help')}</p>
      {shown.fields.map((_, index) => (
        <MappedFieldProblems key={index} index={index} />
      ))}
    </>
  )
}
