/** Two cities: two circles, and what they share. */
export function Logo() {
  return (
    <svg className="logo-mark" viewBox="0 0 28 20" aria-hidden="true">
      <circle className="one" cx="9.5" cy="10" r="8.5" />
      <circle className="two" cx="18.5" cy="10" r="8.5" />
      <path className="both" d="M14 2.8a8.5 8.5 0 0 1 0 14.4a8.5 8.5 0 0 1 0-14.4Z" />
    </svg>
  )
}
