/** The rules of the list of keys, which come with its module so that pages do not carry them. */
export const rules = /* css */ `
.shortcuts {
  margin: auto;
  max-width: min(30rem, 100vw - 2rem);
  max-height: calc(100dvh - 2rem);
  overflow-y: auto;
  padding: 1.25rem 1.5rem;
  border: 1px solid var(--line-strong);
  border-radius: 0.75rem;
  background: var(--paper);
  color: var(--ink);
  font-size: 1rem;
}
.shortcuts::backdrop {
  background: #0008;
}
.shortcuts h2 {
  font: 600 1.125rem / 1.5 var(--serif);
}
.shortcuts dl {
  margin-top: 0.75rem;
}
.shortcuts dl div {
  display: grid;
  grid-template-columns: 3.5rem 1fr;
  padding-block: 0.3rem;
}
.shortcuts kbd {
  padding: 0.1em 0.5em;
  border: 1px solid var(--line-strong);
  border-radius: 0.25rem;
  font: inherit;
}
.shortcuts p {
  margin-block: 0.75rem;
  color: var(--soft);
}
`
