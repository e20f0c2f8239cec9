// An output that a stopped run had made ready is said to be not delivered.
import { expect, it } from 'vitest'
import { deliveryState } from '../../../web/runs/delivery/deliveries.tsx'

it('tells what stands ready from what a run left behind when it ended', () => {
  expect(deliveryState('running', 'staged')).toBe('staged')
  expect(deliveryState('failed', 'staged')).toBe('failed')
  expect(deliveryState('partial-success', 'confirmed')).toBe('confirmed')
  expect(deliveryState('unknown', 'unknown')).toBe('unknown')
})
