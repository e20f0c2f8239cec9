// The command palette: everything that can be done here, found by a few letters in any of the three languages.
import { Dialog as Radix } from 'radix-ui'
import { useQuery } from '@tanstack/react-query'
import { Search } from 'lucide-react'
import { useId, useMemo, useState, type KeyboardEvent } from 'react'
import { jobsQuery } from '../../app/api/queries.ts'
import { useLanguage, useText } from '../../i18n/language.ts'
import { Kbd } from '../../ui/button.tsx'
import { useEarlyText } from '../../ui/form/early-text.tsx'
import { keepWhileComposing } from '../../ui/over/dialog.tsx'
import { useReturnFocus } from '../../ui/over/return-focus.ts'
import { chordWords, isMac } from '../actions/chord.ts'
import { useSurroundings } from '../actions/use-surroundings.ts'
import { paletteEntries, rankEntries, type Entry } from './entries.ts'
import { placeEntries } from './places.ts'
import './palette.css'

export function CommandPalette({ onClose }: { onClose: () => void }) {
  const t = useText()
  const returnFocus = useReturnFocus(true)
  return (
    <Radix.Root open onOpenChange={(open) => open || onClose()}>
      <Radix.Portal>
        <Radix.Overlay className="veil" />
        <Radix.Content
          className="over sd-palette"
          aria-describedby={undefined}
          onEscapeKeyDown={keepWhileComposing}
          onCloseAutoFocus={returnFocus}
        >
          <Radix.Title className="sr-only">{t('action.palette')}</Radix.Title>
          <Finder onClose={onClose} />
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

function Finder({ onClose }: { onClose: () => void }) {
  const t = useText()
  const id = useId()
  const language = useLanguage()
  const surroundings = useSurroundings()
  const [query, setQuery] = useState(useEarlyText(() => take(found[chosen])))
  const [at, setAt] = useState(0)
  const { data: jobs } = useQuery(jobsQuery)
  const entries = useMemo(
    () => [...paletteEntries(t, language), ...placeEntries(jobs ?? [], t)],
    [t, language, jobs],
  )
  const found = rankEntries(entries, query)
  const chosen = Math.min(at, found.length - 1)
  const take = (entry: Entry | undefined) => {
    if (entry === undefined || entry.refused !== undefined) return
    onClose()
    // When the dialog has given the focus back: what is done may move it.
    setTimeout(() => entry.perform(surroundings), 0)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const step = steps[event.key]
    if (event.key === 'Enter') take(found[chosen])
    else if (step !== undefined) setAt(Math.max(0, Math.min(found.length - 1, chosen + step)))
    else return
    event.preventDefault()
  }
  return (
    <>
      <label>
        <Search className="icon" aria-hidden />
        <input
          autoFocus
          role="combobox"
          aria-expanded
          aria-controls={`${id}-list`}
          aria-activedescendant={found.length > 0 ? `${id}-${chosen}` : undefined}
          aria-label={t('palette.label')}
          placeholder={t('palette.label')}
          value={query}
          onKeyDown={onKeyDown}
          onChange={({ target }) => {
            setQuery(target.value)
            setAt(0)
          }}
        />
      </label>
      <ul role="listbox" id={`${id}-list`} aria-label={t('palette.label')}>
        {found.map((entry, index) => (
          <Line
            key={entry.id}
            id={`${id}-${index}`}
            entry={entry}
            chosen={index === chosen}
            onPoint={() => setAt(index)}
            onTake={() => take(entry)}
          />
        ))}
      </ul>
      {found.length === 0 && <p>{t('palette.none')}</p>}
    </>
  )
}

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 8,
  PageUp: -8,
}

interface LineProps {
  id: string
  entry: Entry
  chosen: boolean
  onPoint: () => void
  onTake: () => void
}

function Line({ id, entry, chosen, onPoint, onTake }: LineProps) {
  const t = useText()
  const { icon: Icon, label, keys, refused } = entry
  const [first] = keys
  return (
    <li
      ref={(line) => (chosen ? line?.scrollIntoView({ block: 'nearest' }) : undefined)}
      id={id}
      role="option"
      aria-selected={chosen}
      aria-disabled={refused === undefined ? undefined : true}
      data-action={entry.id}
      onPointerMove={onPoint}
      onClick={onTake}
    >
      <Icon className="icon" aria-hidden />
      <span>{label}</span>
      {refused !== undefined && <small>{refused}</small>}
      {first !== undefined && <Kbd>{chordWords(first, t, isMac)}</Kbd>}
    </li>
  )
}
