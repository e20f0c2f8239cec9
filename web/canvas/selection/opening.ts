// From a node to what the studio shows of it: its settings, its name, its rows.
import { rereadSources } from '../../preview/session.ts'
import { reveal, select, useView } from '../../studio/view.ts'

/** Shows the node in the inspector and puts the cursor into its name or its first setting. */
export function openInspector(id: string | undefined, where: 'settings' | 'name'): void {
  if (id === undefined) return
  reveal(id)
  const name = '[data-node-name]'
  requestAnimationFrame(() => {
    const field = where === 'settings' ? firstSetting() : null
    const input = field ?? document.querySelector<HTMLElement>(name)
    input?.focus()
    if (input instanceof HTMLInputElement && where === 'name') input.select()
  })
}

function firstSetting(): HTMLElement | null {
  return document.querySelector<HTMLElement>(
    '.in [data-form-key]:is(input, textarea, button, select), .in [data-form-key] :is(input, button)',
  )
}

/** Reads the sources again and shows the rows that reach the node. */
export function runToHere(id: string | undefined): void {
  if (id === undefined) return
  select([id])
  useView.setState({ drawer: true })
  rereadSources()
}
