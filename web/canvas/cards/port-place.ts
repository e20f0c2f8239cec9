// Where the inputs of a card lie, in percent of its height.

/** A merge has two at the left: the upper takes what streams, the lower what is held. */
export function inputTop(inputs: readonly string[], port: string): number {
  return inputs.length === 1 ? 50 : 45 + Math.max(0, inputs.indexOf(port)) * 30
}
