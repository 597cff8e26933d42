/** The rules of the player, which come with its module so that pages do not carry them. */
export const rules = /* css */ `
.said {
  background: var(--glow);
  box-shadow: 0 0 0 0.2em var(--glow);
  outline: 2px solid transparent;
}
.player {
  padding: 0.6rem var(--edge) max(0.6rem, env(safe-area-inset-bottom));
  background: var(--paper);
  border-top: 2px solid var(--main);
  font-size: 0.9375rem;
  line-height: 1.4;
}
.player p:first-child {
  display: flex;
  flex-wrap: wrap;
  gap: 0.4rem 0.6rem;
  align-items: center;
}
.player [role="status"]:not(:empty) {
  margin-top: 0.5rem;
}
.player label {
  display: inline-flex;
  gap: 0.4rem;
  align-items: center;
  min-height: 2rem;
}
.player input {
  width: 1.25rem;
  height: 1.25rem;
  accent-color: var(--main);
}
.player select {
  font: inherit;
  color: inherit;
  background: var(--paper);
  border: 1px solid var(--line-strong);
  border-radius: 0.4rem;
  padding: 0.3em;
}
.player [data-act="toggle"] {
  background: var(--main);
  color: var(--paper);
  min-width: 5em;
}
`
