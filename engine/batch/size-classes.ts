// Sizes of the blocks of a memory: powers of two, and from half a megabyte on three steps between them, since half of a large block left unused
// is what a job with long values cannot spare. A class is the number of a size, rising with it.

const smallest = 6
/** From this power of two on there are steps between. */
const finePower = 19
const stepsOfPower = 4

/** Of the least block that has so many bytes. */
export function sizeClassOf(bytes: number): number {
  if (bytes <= 2 ** finePower) return Math.max(smallest, 32 - Math.clz32(Math.max(1, bytes) - 1))
  const power = 31 - Math.clz32(bytes)
  return classAt(power, Math.ceil((bytes / 2 ** power - 1) * stepsOfPower))
}

/** Of the largest block that so many bytes are enough for. */
export function sizeClassWithin(bytes: number): number {
  const power = 31 - Math.clz32(bytes)
  if (power < finePower) return power
  return classAt(power, Math.floor((bytes / 2 ** power - 1) * stepsOfPower))
}

export function bytesOfClass(sizeClass: number): number {
  if (sizeClass <= finePower) return 2 ** sizeClass
  const steps = sizeClass - finePower
  const power = finePower + Math.floor(steps / stepsOfPower)
  return 2 ** power * (1 + (steps % stepsOfPower) / stepsOfPower)
}

/** Classes of free blocks that serve for one of this class without wasting more than powers of two would. */
export function classesFor(sizeClass: number): number {
  return sizeClass <= finePower ? sizeClass : sizeClass + stepsOfPower - 1
}

function classAt(power: number, steps: number): number {
  return finePower + (power - finePower) * stepsOfPower + steps
}
