// A formula as one writes it: fields and functions offered while typing, errors marked where they stand, the value it has in a row.
import { useId, useRef, useState, type KeyboardEvent } from 'react'
import { useText } from '../../i18n/language.ts'
import { isComposing } from '../../studio/typing.ts'
import { TextArea } from '../../ui/form/text-input.tsx'
import { problemsAt } from '../form/config-path.ts'
import { ProblemLines, useInvalid } from '../form/problem-lines.tsx'
import { usePanel } from '../panel.ts'
import { completionsAt, type Completions } from './completion.ts'
import './formula.css'
import { FormulaInk } from './formula-ink.tsx'
import { FunctionList } from './function-list.tsx'
import { LiveValue } from './live-value.tsx'
import { OfferedWords } from './offered-words.tsx'

const none: Completions = { start: 0, offered: [] }

export function FormulaEditor({ at, expression }: { at: string; expression: string }) {
  const t = useText()
  const { set, inputs, problems } = usePanel()
  const field = useRef<HTMLTextAreaElement>(null)
  const listId = useId()
  const [words, setWords] = useState(none)
  const [chosen, setChosen] = useState(0)
  const invalid = useInvalid(at)
  const offer = (text: string, caret: number) => {
    setWords(completionsAt(text, caret, inputs['in'] ?? []))
    setChosen(0)
  }
  /** In place of what stands from `start` to the caret. */
  const insert = (start: number, text: string) => {
    const caret = field.current?.selectionStart ?? expression.length
    set(at, expression.slice(0, start) + text + expression.slice(caret))
    setWords(none)
    requestAnimationFrame(() => {
      field.current?.focus()
      field.current?.setSelectionRange(start + text.length, start + text.length)
    })
  }
  const take = (index: number) => {
    const word = words.offered[index]
    if (word !== undefined) insert(words.start, word.insert)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const count = words.offered.length
    if (count === 0 || isComposing(event.nativeEvent)) return
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) setChosen((chosen + step + count) % count)
    else if (event.key === 'Enter' || event.key === 'Tab') take(chosen)
    else if (event.key === 'Escape') setWords(none)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <>
      <div className="in-formula">
        <FormulaInk text={expression} problems={problemsAt(problems, at)} />
        <TextArea
          ref={field}
          mono
          rows={3}
          data-form-key={at}
          role="combobox"
          aria-label={t('formula.expression')}
          aria-invalid={invalid}
          aria-expanded={words.offered.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={words.offered.length > 0 ? `${listId}-${chosen}` : undefined}
          placeholder="upper(trim(name)) & '-' & [order no]"
          value={expression}
          onChange={({ target }) => {
            set(at, target.value)
            offer(target.value, target.selectionStart)
          }}
          onKeyDown={onKeyDown}
          onBlur={() => setWords(none)}
        />
        <OfferedWords id={listId} words={words.offered} chosen={chosen} onTake={take} />
      </div>
      <ProblemLines at={at} />
      <LiveValue expression={expression} />
      <FunctionList
        onInsert={(name) => insert(field.current?.selectionStart ?? expression.length, `${name}(`)}
      />
    </>
  )
}
