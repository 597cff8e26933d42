/**
 * Shows a term's explanation where the term stands, when the page has it in its margin and the browser knows popovers;
 * any other click follows the link to the glossary.
 */
export function listenForTerms() {
  addEventListener('click', (event) => {
    const { target, button } = event
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('.term-mark') : null
    if (!link?.showPopover || button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      return
    const entry = document
      .querySelector(`.glossary dfn a[href="${link.getAttribute('href')}"]`)
      ?.closest('li')
    if (!entry) return
    event.preventDefault()
    // Without its code the mark is still a link.
    import('./note.ts').then(
      ({ showNote }) => showNote(link, entry),
      () => location.assign(link.href),
    )
  })
}
