// Runs in the page: one input event a frame, as a hand would give it, and the time from frame to frame.

export interface FrameTimes {
  pan: number[]
  zoom: number[]
  drag: number[]
}

/** Milliseconds between frames, per gesture. Self-contained: it is sent to the page as text. */
export async function timeGestures(steps: number): Promise<FrameTimes> {
  const flow = document.querySelector('.react-flow')
  const pane = document.querySelector('.react-flow__pane')
  if (flow === null || pane === null) throw new Error('There is no graph on the page')
  const box = flow.getBoundingClientRect()
  const middle = { clientX: box.left + box.width / 2, clientY: box.top + box.height / 2 }

  const eachFrame = (act: (step: number) => void): Promise<number[]> =>
    new Promise((resolve) => {
      const times: number[] = []
      let last = 0
      let step = 0
      const frame = (now: number) => {
        if (step > 1) times.push(now - last)
        last = now
        if (step === steps) return resolve(times)
        act(step++)
        requestAnimationFrame(frame)
      }
      requestAnimationFrame(frame)
    })

  const wheel = (init: WheelEventInit) =>
    pane.dispatchEvent(
      new WheelEvent('wheel', { ...middle, bubbles: true, cancelable: true, ...init }),
    )
  const pan = await eachFrame((step) => wheel({ deltaX: step % 20 < 10 ? 24 : -24, deltaY: 2 }))
  const zoom = await eachFrame((step) => wheel({ deltaY: step % 20 < 10 ? 6 : -6, ctrlKey: true }))

  const held = [...document.querySelectorAll('.react-flow__node')]
    .map((card) => {
      const { left, right, top, bottom, width, height } = card.getBoundingClientRect()
      const inSight =
        left > middle.clientX - 100 &&
        right < box.right &&
        top > box.top + 60 &&
        bottom < box.bottom
      const from = { clientX: left + width * 0.6, clientY: top + height * 0.45 }
      const taken = document.elementFromPoint(from.clientX, from.clientY)
      // Where the hand takes it nothing else may lie.
      return { card, from, taken, isFree: inSight && taken !== null && card.contains(taken) }
    })
    .find(({ isFree }) => isFree)
  if (held === undefined || held.taken === null)
    throw new Error('No card lies free in the middle of the graph')
  const { card, from, taken } = held
  const mouse = (type: string, target: EventTarget, dx: number, dy: number) =>
    target.dispatchEvent(
      new MouseEvent(type, {
        bubbles: true,
        cancelable: true,
        view: window,
        button: 0,
        buttons: type === 'mouseup' ? 0 : 1,
        clientX: from.clientX + dx,
        clientY: from.clientY + dy,
      }),
    )
  const before = card.getBoundingClientRect().left
  mouse('mousedown', taken, 0, 0)
  let farthest = 0
  const drag = await eachFrame((step) => {
    mouse('mousemove', window, Math.sin(step / 4) * 120, (1 - Math.cos(step / 4)) * 40)
    farthest = Math.max(farthest, Math.abs(card.getBoundingClientRect().left - before))
  })
  // Back to where it lay: the next round finds the same graph.
  mouse('mousemove', window, 0, 0)
  mouse('mouseup', window, 0, 0)
  if (farthest < 40) throw new Error('The card did not follow the pointer')
  return { pan, zoom, drag }
}
