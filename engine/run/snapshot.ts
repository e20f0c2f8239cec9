// The snapshot: all that a run reads. Same document and same snapshot give the same bytes, in a tab, in a Worker, in Node.

/** A file of source bytes. `hash` is its content address (sha-256, hex, lower case). */
export interface SnapshotFile {
  name: string
  hash: string
  sizeBytes: number
  /** ISO 8601, UTC. */
  modifiedAt: string
}

/** The version of an object that the run reads: a CSV export (UTF-8, LF, header, sorted by GSID), `GSID` first. */
export interface ObjectVersion {
  object: string
  /** Rises by one with every committed write to the object. */
  sequence: number
  file: SnapshotFile
}

/** Everything a formula may know about the run. `now()` is `startedAt`. Times are ISO 8601 in UTC. */
export interface RunContext {
  runId: string
  /** How many runs of this job came before. */
  sequence: number
  dueAt: string
  startedAt: string
  /** IANA name of the job's zone, e.g. `Asia/Tokyo`. */
  zone: string
  /** `startedAt` as local wall time of `zone`, `yyyy-MM-ddTHH:mm:ss`: computed once by the edge, since zone data differs by place. */
  startedAtLocal: string
  /** Version of the zone tables that the engine brought (`2026d`); runs before 2026-12 do not say. */
  tzdata?: string | undefined
}

export interface Snapshot {
  /** By id of the source node, in reading order (by name, in UTF-8 byte order). */
  sources: Record<string, SnapshotFile[]>
  /** By object name. */
  objects: Record<string, ObjectVersion>
  context: RunContext
}
