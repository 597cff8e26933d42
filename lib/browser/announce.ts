let status: HTMLElement | undefined

/** Has screen readers say something that is not to be seen. What is there before is listened to, so it is made on the first call. */
export function announce(...words: (Node | string)[]): void {
  if (!status) {
    status = document.createElement('p')
    status.setAttribute('role', 'status')
    status.style.cssText = 'position:fixed;inset:0 auto auto 0;width:1px;overflow:hidden;clip-path:inset(50%)'
    document.body.append(status)
  }
  status.replaceChildren(...words)
}
