// Deletes what is selected; by default the rows find their way around the gap.
import { command } from '../../document/edits.ts'
import { undo, useJob } from '../../document/store.ts'
import { translate } from '../../i18n/language.ts'
import { select, useView } from '../../studio/view.ts'
import { say } from '../../ui/toasts.tsx'
import { removeEdge } from '../connecting/connecting.ts'

export function removeSelection(heal: boolean): void {
  const { selected, selectedEdge } = useView.getState()
  const { document } = useJob.getState()
  const nodes = document.nodes.filter(({ id }) => selected.includes(id))
  const [first] = nodes
  if (first === undefined) {
    if (selectedEdge !== null && document.edges.some(({ id }) => id === selectedEdge)) {
      removeEdge(selectedEdge)
      useView.setState({ selectedEdge: null })
    }
    return
  }
  const ids = nodes.map(({ id }) => id)
  command(
    nodes.length === 1
      ? { id: 'change.delete', values: { name: first.name } }
      : { id: 'change.delete-many', values: { count: nodes.length } },
    'remove-nodes',
    { ids, heal },
  )
  select([])
  say(translate('said.deleted', { count: nodes.length }), {
    label: translate('studio.undo'),
    onClick: undo,
  })
}
