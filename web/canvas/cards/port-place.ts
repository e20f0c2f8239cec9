// Where the inputs of a card lie, in percent of its height.

/** The first and the last of three; more share the same room. */
const ofThree = { first: 35, last: 85 }
const ofMore = { first: 25, last: 95 }

/** A merge has two at the left: the upper takes what streams, the lower what is held. */
export function inputTop(inputs: readonly string[], port: string): number {
  if (inputs.length === 1) return 50
  const at = Math.max(0, inputs.indexOf(port))
  if (inputs.length === 2) return 45 + at * 30
  const { first } = inputs.length === 3 ? ofThree : ofMore
  return first + at * inputGap(inputs)
}

/** From one input to the next. */
export function inputGap({ length }: readonly string[]): number {
  if (length <= 2) return 30
  const { first, last } = length === 3 ? ofThree : ofMore
  return (last - first) / (length - 1)
}
