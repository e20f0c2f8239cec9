// Whether inspector and drawer take room from the canvas: in a small window one that has nothing to show leaves it.
import { useEffect, useState, useSyncExternalStore } from 'react'
import { useExplain } from '../explain/store.ts'
import { useView } from './view.ts'

const narrow = matchMedia('(max-width: 1100px)')
const low = matchMedia('(max-height: 560px)')

export function useInspectorInUse(): boolean {
  return useInUse(narrow)
}

export function useDrawerInUse(): boolean {
  return useInUse(low)
}

/** Nothing comes or goes while a button of the pointer is down: the canvas would move away under a drag. */
function useInUse(small: MediaQueryList): boolean {
  const isSmall = useMatches(small)
  const wanted = useIsWanted(isSmall)
  const pressed = usePressed(isSmall)
  const [shown, setShown] = useState(wanted)
  if (!pressed && shown !== wanted) setShown(wanted)
  return shown
}

/** In a large window always, so that nobody draws anew for a selection. */
function useIsWanted(isSmall: boolean): boolean {
  const chosen = useView(({ selected, marked }) => !isSmall || selected.length + marked.length > 0)
  const asked = useExplain(({ question }) => isSmall && question !== null)
  return chosen || asked
}

function useMatches(query: MediaQueryList): boolean {
  return useSyncExternalStore(
    (changed) => {
      query.addEventListener('change', changed)
      return () => query.removeEventListener('change', changed)
    },
    () => query.matches,
  )
}

function usePressed(follow: boolean): boolean {
  const [pressed, setPressed] = useState(false)
  useEffect(() => {
    if (!follow) return
    const heard = new AbortController()
    const tell = ({ buttons }: PointerEvent): void => setPressed(buttons !== 0)
    for (const type of ['pointerdown', 'pointerup', 'pointercancel'] as const) {
      addEventListener(type, tell, { capture: true, signal: heard.signal })
    }
    return () => heard.abort()
  }, [follow])
  return pressed
}
