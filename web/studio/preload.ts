// What is not needed to use the canvas but soon after: fetched once the browser has nothing else to do.
import { i18n } from '@lingui/core'
import type { Language } from '../../engine/nodes/node-type.ts'
import { loadMessages } from '../i18n/messages.ts'
import { loadSearchWords } from '../i18n/search-words.ts'

const waitMs = 2000

export function preloadParts(): () => void {
  const request = requestIdleCallback(() => void fetchParts(), { timeout: waitMs })
  return () => cancelIdleCallback(request)
}

/** A fetch that fails is tried again when its part is used; then it is said. */
function fetchParts(): Promise<unknown> {
  return Promise.allSettled([
    loadMessages(i18n.locale as Language),
    loadSearchWords(),
    import('./palette/command-palette.tsx'),
    import('./job-menu-list.tsx'),
    import('../canvas/menus/menu-here.tsx'),
    import('../canvas/problems/problems-list.tsx'),
    import('../preview/peek/edge-peek.tsx'),
  ])
}
