import './wordmark.css'

/** The name with its sign: a reel of which a quarter is lit. */
export function Wordmark() {
  return (
    <span className="wordmark">
      <svg aria-hidden="true" width="22" height="22" viewBox="0 0 22 22">
        <circle cx="11" cy="11" r="8.6" fill="none" stroke="currentColor" strokeWidth="1.8" />
        <path className="wordmark-light" d="M11 11V2.4A8.6 8.6 0 0 1 19.6 11Z" />
      </svg>
      Rushes
    </span>
  )
}
