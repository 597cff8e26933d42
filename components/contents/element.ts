/**
 * On a phone the contents lie over the page: a link in them that leads to a place of this page closes them. A browser
 * that knows no popovers shows them above the text, and there the button folds them away.
 */
export function closeContentsOnChoice() {
  const contents = document.getElementById('contents')
  if (contents && !contents.showPopover)
    import('./fold.ts').then(
      ({ foldContents }) => foldContents(contents),
      () => {},
    )
  else
    contents?.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('a') && contents.matches(':popover-open'))
        contents.hidePopover()
    })
}
