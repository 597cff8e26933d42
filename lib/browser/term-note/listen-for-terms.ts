/**
 * Shows the explanation of a term, or an editor's note, where the words stand, when the page has it in its margin, and the
 * name and the sentence of a project at its mark, where the browser knows popovers; any other click follows the link.
 */
export function listenForTerms() {
  addEventListener('click', (event) => {
    const { target, button } = event
    const link =
      target instanceof Element
        ? target.closest<HTMLAnchorElement>('.term-mark, .note-mark, .sheet td a')
        : null
    if (!link?.showPopover || button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      return
    const entry = link.matches('.sheet td a')
      ? link
      : link.matches('.note-mark')
        ? link.pathname === location.pathname && document.getElementById(link.hash.slice(1))
        : document.querySelector(`.glossary dfn a[href="${link.getAttribute('href')}"]`)?.closest('li')
    if (!entry) return
    event.preventDefault()
    // Without its code the mark is still a link.
    import('./note.ts').then(({ showNote }) => showNote(link, entry)).catch(() => location.assign(link.href))
  })
}
