// A field, and beneath it what its words find: arrows choose, Enter or a click takes.
import { Search } from 'lucide-react'
import { useId, useState, type KeyboardEvent, type ReactNode } from 'react'
import './search-list.css'

/** Of a line, beside its words. */
export type LineTraits = Record<`data-${string}`, string> & { 'aria-disabled'?: true }

export interface SearchListProps<Item> {
  /** Says what is searched; also stands in the empty field. */
  label: string
  query: string
  onQuery: (query: string) => void
  /** The best first: it is chosen until the arrows move. */
  found: readonly Item[]
  /** Said when nothing is found. */
  none: string
  keyOf: (item: Item) => string
  traits: (item: Item) => LineTraits
  line: (item: Item) => ReactNode
  onTake: (item: Item) => void
  /** Without it Escape is left to what the list lies in. */
  onLeave?: () => void
}

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 8,
  PageUp: -8,
}

export function SearchList<Item>(props: SearchListProps<Item>) {
  const { label, query, onQuery, found, none, keyOf, traits, line, onTake, onLeave } = props
  const id = useId()
  const [at, setAt] = useState(0)
  const chosen = Math.min(at, found.length - 1)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const step = steps[event.key]
    const item = found[chosen]
    if (event.key === 'Enter') {
      if (item !== undefined) onTake(item)
    } else if (event.key === 'Escape' && onLeave !== undefined) onLeave()
    else if (step !== undefined) setAt(Math.max(0, Math.min(found.length - 1, chosen + step)))
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className="search-list">
      <label>
        <Search className="icon-s" aria-hidden />
        <input
          autoFocus
          role="combobox"
          aria-expanded
          aria-controls={`${id}-list`}
          aria-activedescendant={found.length > 0 ? `${id}-${chosen}` : undefined}
          aria-label={label}
          placeholder={label}
          value={query}
          onKeyDown={onKeyDown}
          onChange={({ target }) => {
            onQuery(target.value)
            setAt(0)
          }}
        />
      </label>
      <ul role="listbox" id={`${id}-list`} aria-label={label}>
        {found.map((item, index) => (
          <li
            key={keyOf(item)}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === chosen}
            ref={index === chosen ? intoView : undefined}
            onPointerMove={() => setAt(index)}
            onClick={() => onTake(item)}
            {...traits(item)}
          >
            {line(item)}
          </li>
        ))}
      </ul>
      {found.length === 0 && <p>{none}</p>}
    </div>
  )
}

function intoView(option: HTMLElement | null): void {
  option?.scrollIntoView({ block: 'nearest' })
}
