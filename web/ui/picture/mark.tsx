// The mark: two halves of a shell that fit.
export function Mark() {
  return (
    <svg viewBox="0 0 26 26" aria-hidden="true">
      <path d="M12 3.4A9.7 9.7 0 0 0 12 22.6v-6.4a3.3 3.3 0 0 0 0-6.4z" fill="var(--accent)" />
      <path
        d="M14 4.3a8.8 8.8 0 0 1 0 17.4v-4.6a4.3 4.3 0 0 0 0-8.2z"
        fill="none"
        stroke="var(--accent)"
        strokeWidth="1.8"
        strokeLinejoin="round"
      />
    </svg>
  )
}
