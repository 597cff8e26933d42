/** A full circle for what could be checked, and an empty one for what names no end: the words beside it say so. */
export function CheckMark({ isOpen }: { isOpen: boolean }) {
  return (
    <svg aria-hidden="true" className="inline-block size-3 flex-none stroke-current" viewBox="0 0 10 10">
      <circle cx="5" cy="5" r="4" className={isOpen ? 'fill-none' : 'fill-current'} />
    </svg>
  )
}
