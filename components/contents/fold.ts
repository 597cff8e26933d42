import { boxBehind } from '../../lib/browser/popover/box.ts'

/** Folds away the contents where no popover can hold them, until the header's button is pressed. */
export function foldContents(contents: HTMLElement) {
  const button = document.querySelector<HTMLButtonElement>('.contents-button')
  if (!button) return
  const show = boxBehind(contents, button)
  show(false, false)
  contents.addEventListener('click', ({ target }) => {
    const chosen = target instanceof Element && target.closest('a, button')
    if (chosen) show(false, chosen.matches('button'))
  })
}
