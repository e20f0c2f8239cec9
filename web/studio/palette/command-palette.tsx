// The command palette: everything that can be done here, found by a few letters in any of the three languages.
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { jobsQuery } from '../../app/api/queries.ts'
import { useLanguage, useText } from '../../i18n/language.ts'
import { useSearchWords } from '../../i18n/search-words.ts'
import { Kbd } from '../../ui/button.tsx'
import { useEarlyText } from '../../ui/form/early-text.tsx'
import { SearchList, type LineTraits } from '../../ui/form/search-list.tsx'
import { SearchDialog } from '../../ui/over/search-dialog.tsx'
import { chordWords, isMac } from '../actions/chord.ts'
import { useSurroundings } from '../actions/use-surroundings.ts'
import { paletteEntries, rankEntries, type Entry } from './entries.ts'
import { placeEntries } from './places.ts'

export function CommandPalette({ onClose }: { onClose: () => void }) {
  const t = useText()
  return (
    <SearchDialog title={t('action.palette')} onClose={onClose}>
      <Finder onClose={onClose} />
    </SearchDialog>
  )
}

function Finder({ onClose }: { onClose: () => void }) {
  const t = useText()
  const language = useLanguage()
  const surroundings = useSurroundings()
  const [query, setQuery] = useState(useEarlyText(() => found.slice(0, 1).forEach(take)))
  const { data: jobs } = useQuery(jobsQuery)
  const words = useSearchWords()
  const entries = useMemo(
    () => [...paletteEntries(t, language), ...placeEntries(jobs ?? [], t)],
    [t, language, jobs, words],
  )
  const found = rankEntries(entries, query)
  const take = (entry: Entry) => {
    if (entry.refused !== undefined) return
    onClose()
    // When the dialog has given the focus back: what is done may move it.
    setTimeout(() => entry.perform(surroundings), 0)
  }
  return (
    <SearchList
      label={t('palette.label')}
      query={query}
      onQuery={setQuery}
      found={found}
      none={t(words === 'coming' ? 'search.looking' : 'palette.none')}
      keyOf={({ id }) => id}
      traits={traitsOf}
      line={(entry) => <Line entry={entry} />}
      onTake={take}
    />
  )
}

function traitsOf({ id, refused }: Entry): LineTraits {
  return { 'data-action': id, ...(refused !== undefined && { 'aria-disabled': true }) }
}

function Line({ entry: { icon: Icon, label, keys, refused } }: { entry: Entry }) {
  const t = useText()
  const [first] = keys
  return (
    <>
      <Icon className="icon" aria-hidden />
      <span>{label}</span>
      {refused !== undefined && <small>{refused}</small>}
      {first !== undefined && <Kbd>{chordWords(first, t, isMac)}</Kbd>}
    </>
  )
}
