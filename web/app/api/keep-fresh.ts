// How often a page asks the edge again.

interface Asked<Data> {
  state: { data: Data | undefined }
}

/** Every so often once there is an answer: before, a failure would give way to the skeleton with every attempt. */
export function keepFresh<Data>(everyMs: number | ((data: Data) => number)) {
  return ({ state: { data } }: Asked<Data>): number | false => {
    if (data === undefined) return false
    return typeof everyMs === 'number' ? everyMs : everyMs(data)
  }
}
