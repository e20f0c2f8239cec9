// Quick search: type a few letters, Enter puts the node there, connected. Esc leaves nothing behind.
import { useEffect, useRef, useState } from 'react'
import { allNodeFaces } from '../../../engine/nodes/faces.ts'
import type { NodeFace } from '../../../engine/nodes/node-type.ts'
import { useLanguage, useText } from '../../i18n/language.ts'
import { useSearchWords } from '../../i18n/search-words.ts'
import { useView, type SearchRequest } from '../../studio/view.ts'
import { SearchList } from '../../ui/form/search-list.tsx'
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
  const [query, setQuery] = useState('')
  const panel = useRef<HTMLDivElement>(null)
  /** Read while it is drawn: afterwards its field has the focus. */
  const before = useRef(document.activeElement)
  useClickOutside(panel)
  const words = useSearchWords()
  const possible = allNodeFaces().filter(
    (type) =>
      (request.proposed === true || fitsPlace(type, request)) &&
      (request.family === undefined || type.family === request.family),
  )
  const fits = (type: NodeFace) => fitsPlace(type, request)
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
      <SearchList
        label={t('search.label')}
        query={query}
        onQuery={setQuery}
        found={rankNodeTypes(possible, query, language, fits)}
        none={t(noneOf(possible.length === 0, words === 'coming'))}
        keyOf={({ type }) => type}
        traits={({ type }) => ({ 'data-node-type': type })}
        line={(type) => <Line type={type} fits={fits(type)} />}
        onTake={(type) => addNodeAt(type, request, language)}
        onLeave={() => {
          closeSearch()
          stand(before.current)
        }}
      />
    </div>
  )
}

/** Names in other languages may still find something. */
function noneOf(nothingFits: boolean, moreComes: boolean) {
  if (nothingFits) return 'search.none-fits'
  return moreComes ? 'search.looking' : 'search.none'
}

function Line({ type, fits }: { type: NodeFace; fits: boolean }) {
  const { name, purpose } = type.texts[useLanguage()]
  return (
    <>
      <Tile family={type.family}>
        <NodeIcon type={type} />
      </Tile>
      <span data-loose={!fits || undefined}>
        <b>{name}</b>
        <small>{purpose}</small>
      </span>
    </>
  )
}

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
