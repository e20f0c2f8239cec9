// Quick search: type a few letters, Enter puts the node there, connected. Esc leaves nothing behind.
import { Search } from 'lucide-react'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { allNodeFaces } from '../../../engine/nodes/faces.ts'
import type { NodeFace } from '../../../engine/nodes/node-type.ts'
import { useLanguage, useText } from '../../i18n/language.ts'
import { useView, type SearchRequest } from '../../studio/view.ts'
import { Tile } from '../../ui/tile.tsx'
import { addNodeAt, fitsPlace } from './adding.ts'
import { NodeIcon } from '../cards/node-icon.tsx'
import { closeSearch, searchHeight } from './open-search.ts'
import { rankNodeTypes } from './search-rank.ts'
import './search.css'

export function QuickSearch() {
  const request = useView(({ search }) => search)
  return request === null ? null : <SearchPanel key={JSON.stringify(request)} request={request} />
}

function SearchPanel({ request }: { request: SearchRequest }) {
  const t = useText()
  const language = useLanguage()
  const id = useId()
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(0)
  const panel = useRef<HTMLDivElement>(null)
  /** Read while it is drawn: afterwards its field has the focus. */
  const before = useRef(document.activeElement)
  useClickOutside(panel)
  const possible = allNodeFaces().filter(
    (type) =>
      (request.proposed === true || fitsPlace(type, request)) &&
      (request.family === undefined || type.family === request.family),
  )
  const fits = (type: NodeFace) => fitsPlace(type, request)
  const found = rankNodeTypes(possible, query, language, fits)
  const chosen = Math.min(at, found.length - 1)
  const add = (type: NodeFace | undefined) => type && addNodeAt(type, request, language)
  const leave = () => {
    closeSearch()
    stand(before.current)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const step = steps[event.key]
    if (event.key === 'Escape') leave()
    else if (event.key === 'Enter') add(found[chosen])
    else if (step !== undefined) setAt(Math.max(0, Math.min(found.length - 1, chosen + step)))
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div
      className="cv-search"
      ref={panel}
      style={{
        left: request.left,
        top: request.top,
        maxHeight: `min(${searchHeight}px, calc(100% - ${request.top + 8}px))`,
      }}
    >
      <label>
        <Search className="icon-s" aria-hidden />
        <input
          autoFocus
          role="combobox"
          aria-expanded
          aria-controls={`${id}-list`}
          aria-activedescendant={found.length > 0 ? `${id}-${chosen}` : undefined}
          aria-label={t('search.label')}
          placeholder={t('search.label')}
          value={query}
          onKeyDown={onKeyDown}
          onChange={({ target }) => {
            setQuery(target.value)
            setAt(0)
          }}
        />
      </label>
      <ul role="listbox" id={`${id}-list`} aria-label={t('search.label')}>
        {found.map((type, index) => (
          <li
            key={type.type}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === chosen}
            ref={index === chosen ? intoView : undefined}
            data-node-type={type.type}
            onPointerMove={() => setAt(index)}
            onClick={() => add(type)}
          >
            <Tile family={type.family}>
              <NodeIcon type={type} />
            </Tile>
            <span data-loose={!fits(type) || undefined}>
              <b>{type.texts[language].name}</b>
              <small>{type.texts[language].purpose}</small>
            </span>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p>{t(possible.length === 0 ? 'search.none-fits' : 'search.none')}</p>}
    </div>
  )
}

function intoView(option: HTMLElement | null): void {
  option?.scrollIntoView({ block: 'nearest' })
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, Home: -999, End: 999 }

function useClickOutside(panel: React.RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const close = (event: PointerEvent) => {
      if (!(event.target instanceof Node) || !panel.current?.contains(event.target)) closeSearch()
    }
    // The click that opened the search is still on its way up.
    const timer = setTimeout(() => addEventListener('pointerdown', close), 0)
    return () => {
      clearTimeout(timer)
      removeEventListener('pointerdown', close)
    }
  }, [panel])
}

/** Where the keyboard was; the canvas when that was nowhere, or is gone. */
function stand(before: Element | null): void {
  const was = before instanceof HTMLElement && before !== document.body && before.isConnected
  requestAnimationFrame(() => (was ? before : document.querySelector<HTMLElement>('.cv'))?.focus())
}
