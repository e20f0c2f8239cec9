// A choice of fields of which there may be hundreds: searched, drawn as they come into sight, one stop of Tab with arrows in it.
import { useRef, useState, type KeyboardEvent } from 'react'
import type { Schema } from '../../../engine/value/schema.ts'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/language.ts'
import { fieldFinder } from './field-found.ts'
import { FieldTick, type Choice } from './field-tick.tsx'
import { FindFields, TickAll } from './find-fields.tsx'
import { LongList, type LongListHandle } from './long-list.tsx'
import { nextLine } from './next-line.ts'

export function ManyFields({ label, schema, isOn, turn }: Choice) {
  const t = useText()
  const format = useFormat()
  const [sought, setSought] = useState('')
  const [current, setCurrent] = useState(0)
  const list = useRef<LongListHandle>(null)
  const isFound = fieldFinder(sought)
  const found = schema.filter(({ name }) => isFound([name]))
  const at = Math.min(current, found.length - 1)
  const all = found.length === schema.length
  const on = (fields: Schema) => fields.filter(({ name }) => isOn(name)).length
  const onKeyDown = (event: KeyboardEvent) => {
    const to = nextLine(event, at, found.length)
    if (to === null) return
    event.preventDefault()
    list.current?.focus(to)
  }
  return (
    <div className="in-picks" role="group" aria-label={label}>
      <FindFields
        sought={sought}
        onSeek={(text) => {
          setSought(text)
          setCurrent(0)
        }}
        found={found.length}
        said={t('select.kept', {
          kept: format.count(on(schema)),
          count: format.count(schema.length),
        })}
        first=".in-long input"
      >
        <TickAll
          label={all ? t('fields.all') : t('fields.all-found', { count: found.length })}
          count={found.length}
          ticked={on(found)}
          onTick={(next) => turn(new Set(found.map(({ name }) => name)), next)}
        />
      </FindFields>
      <div className="in-fields-long" onKeyDown={onKeyDown}>
        <LongList
          ref={list}
          count={found.length}
          keyOf={(index) => found[index]?.name ?? index}
          lineHeightPx={26}
          at={at}
          onAt={setCurrent}
          line={(index) => (
            <FieldTick field={found[index]!} {...{ isOn, turn }} tabIndex={index === at ? 0 : -1} />
          )}
        />
      </div>
    </div>
  )
}
