// From a node to what the studio shows of it: its settings, its name, its rows.
import { reveal, select, useView } from '../../studio/view.ts'
import { sayError } from '../../ui/over/toasts.tsx'

/** Shows the node in the inspector and puts the cursor into its name or its first setting. */
export function openInspector(id: string | undefined, where: 'settings' | 'name'): void {
  if (id === undefined) return
  reveal(id)
  // Letters that follow F2 at once are the name: none may fall beside it. Enter is not to press what it enters.
  if (where === 'name') enterInspector(id, where, patience)
  else requestAnimationFrame(() => enterInspector(id, where, patience))
}

/** Frames that the inspector may take to come: the first time it is loaded. */
const patience = 180

/** Goes on trying while the node stays selected. */
function enterInspector(id: string, where: 'settings' | 'name', tries: number): void {
  const name = document.querySelector<HTMLElement>(`[data-node-name="${CSS.escape(id)}"]`)
  if (name !== null) {
    const field = where === 'settings' ? (firstSetting() ?? name) : name
    field.focus()
    if (field instanceof HTMLInputElement && where === 'name') field.select()
  } else if (tries > 0 && useView.getState().selected.includes(id)) {
    requestAnimationFrame(() => enterInspector(id, where, tries - 1))
  }
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
  import('../../preview/session.ts').then((preview) => preview.rereadSources()).catch(sayError)
}
