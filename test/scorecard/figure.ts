// One figure of the scorecard: measured afresh on every call, never read from anything stored.

export interface Measured {
  value: number | string
  /** What the figure was made of, in one line, for the table. */
  note?: string
}

export interface Figure {
  id: string
  /** What the figure counts, in one sentence. */
  title: string
  target: string
  /** Whether a measured value reaches the target. */
  reaches(value: number | string): boolean
  measure(): Promise<Measured>
}

export interface Result {
  value: number | string | null
  target: string
  ok: boolean
  note?: string
}

export const atMost = (limit: number) => ({
  target: `≤ ${limit}`,
  reaches: (value: number | string) => typeof value === 'number' && value <= limit,
})

export const exactly = (wanted: number | string) => ({
  target: String(wanted),
  reaches: (value: number | string) => value === wanted,
})

/** A figure that is reported without a limit still fails when it cannot be measured. */
export const reported = {
  target: 'report',
  reaches: (value: number | string) => typeof value === 'number' && Number.isFinite(value),
}

/** A figure that throws counts as failed, with the reason as its note. */
export async function measureFigure(figure: Figure): Promise<Result> {
  try {
    const { value, note } = await figure.measure()
    return {
      value,
      target: figure.target,
      ok: figure.reaches(value),
      ...(note === undefined ? {} : { note }),
    }
  } catch (error) {
    return {
      value: null,
      target: figure.target,
      ok: false,
      note: error instanceof Error ? error.message : String(error),
    }
  }
}
