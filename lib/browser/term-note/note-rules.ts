/** The rules of the note, which come with its module so that pages do not carry them. */
export const rules = /* css */ `
.term-note {
  position: fixed;
  inset: auto;
  width: min(24rem, 100vw - 1rem);
  max-height: 60dvh;
  overflow-y: auto;
  padding: 0.5rem 1rem 0.9rem;
  border: 1px solid var(--line-strong);
  border-radius: 0.75rem;
  background: var(--paper);
  color: var(--ink);
  font-size: 0.9375rem;
  box-shadow: 0 0.5rem 1.5rem #0003;
}
.term-note .glossary > li {
  border: 0;
}
.term-note dfn a {
  color: var(--main);
  text-decoration: underline;
}
`
