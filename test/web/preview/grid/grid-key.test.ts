// Which grid a view belongs to.
import { expect, it } from 'vitest'
import { useJob } from '../../../../web/document/store.ts'
import { gridKey } from '../../../../web/preview/grid/subject.ts'
import { everything, gridViewOf, turnOrder } from '../../../../web/preview/views.ts'

it('keeps a view for its job, not for a copy whose nodes have the same ids', () => {
  useJob.setState({ jobId: 'one' })
  turnOrder(gridKey('merge', 'out'), 'amount')
  useJob.setState({ jobId: 'its-copy' })
  expect(gridViewOf(gridKey('merge', 'out'))).toEqual(everything)
  useJob.setState({ jobId: 'one' })
  expect(gridViewOf(gridKey('merge', 'out')).order).toEqual({ field: 'amount', descending: false })
})
