/** Tells the reader that the code of what was asked for cannot be had; the words are in the page. */
export function tellLost() {
  const note = document.querySelector<HTMLElement>('.lost')
  if (note) note.hidden = false
}
