// Finds a field among hundreds: the column comes into sight as one types, Enter goes on to the next.
import { Search } from 'lucide-react'
import { useState, type KeyboardEvent } from 'react'
import { useText } from '../../i18n/language.ts'
import { seekField } from '../../studio/view.ts'
import { TextInput } from '../../ui/form/text-input.tsx'
import { usePreview } from '../store.ts'

export interface FieldSearchProps {
  node: string
}

export function FieldSearch({ node }: FieldSearchProps) {
  const t = useText()
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const focus = usePreview((state) => (state.focus?.node === node ? state.focus : null))
  const ports =
    focus === null ? [] : [...(focus.output === null ? [] : [focus.output]), ...focus.inputs]
  const names = [...new Set(ports.flatMap(({ schema }) => schema.map(({ name }) => name)))]
  const found = (wanted: string) =>
    wanted === '' ? [] : names.filter((name) => name.toLowerCase().includes(wanted.toLowerCase()))
  const hits = found(text)
  const show = (name: string | undefined, place: number) => {
    setAt(place)
    seekField(name)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.key !== 'Enter' || hits.length === 0) return
    const next = (at + (event.shiftKey ? hits.length - 1 : 1)) % hits.length
    show(hits[next], next)
  }
  return (
    <TextInput
      small
      className="pv-find"
      type="search"
      icon={<Search className="icon-s" aria-hidden />}
      placeholder={t('column.find')}
      aria-label={t('column.find')}
      aria-description={
        text === ''
          ? undefined
          : t('column.found', { at: hits.length === 0 ? 0 : at + 1, count: hits.length })
      }
      data-hits={text === '' ? undefined : hits.length}
      value={text}
      onKeyDown={onKeyDown}
      onChange={({ target }) => {
        setText(target.value)
        show(found(target.value)[0], 0)
      }}
    />
  )
}
