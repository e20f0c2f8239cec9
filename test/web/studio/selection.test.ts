// One selection: whoever selects something else leaves the frames, notes and the edge that were selected.
import { beforeEach, describe, expect, it } from 'vitest'
import {
  resetView,
  reveal,
  revealField,
  revealRejected,
  select,
  selectEdge,
  useView,
} from '../../../web/studio/view.ts'

function chosen() {
  const { selected, marked, selectedEdge } = useView.getState()
  return { selected, marked, selectedEdge }
}

const onlyNode = { selected: ['b'], marked: [], selectedEdge: null }

describe('the selection', () => {
  beforeEach(() => {
    resetView()
    select(['a'], ['frame:f'])
    useView.setState({ selectedEdge: 'e' })
  })

  it.each([
    ['select', () => select(['b'])],
    ['reveal', () => reveal('b', 'key')],
    ['revealField', () => revealField('b', 'name')],
    ['revealRejected', () => revealRejected('b')],
  ])('%s leaves what was selected before', (_name, choose) => {
    choose()
    expect(chosen()).toEqual(onlyNode)
  })

  it('holds nodes, frames and notes together, or an edge alone', () => {
    select(['a'], ['frame:f', 'note:n'])
    expect(chosen()).toEqual({
      selected: ['a'],
      marked: ['frame:f', 'note:n'],
      selectedEdge: null,
    })
    selectEdge('e')
    expect(chosen()).toEqual({ selected: [], marked: [], selectedEdge: 'e' })
  })

  it('keeps what stays the same, so that nothing is drawn anew', () => {
    select(['a'], ['frame:f'])
    const before = useView.getState()
    select(['a'], ['frame:f'])
    expect(useView.getState().selected).toBe(before.selected)
    expect(useView.getState().marked).toBe(before.marked)
  })
})
