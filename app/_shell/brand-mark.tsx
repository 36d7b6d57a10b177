/** A balance beam in level: the scale of trust. */
export function BrandMark() {
  return (
    <svg aria-hidden viewBox="0 0 28 28" className="size-7 shrink-0">
      <rect width="28" height="28" rx="6" fill="var(--accent)" />
      <g fill="none" stroke="var(--on-accent)" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round">
        <path d="M14 6.5v15M9.5 21.5h9M6.5 9.5h15" />
        <path d="M4.6 15.5 7.5 9.5l2.9 6a2.9 2.2 0 0 1-5.8 0ZM17.6 15.5l2.9-6 2.9 6a2.9 2.2 0 0 1-5.8 0Z" />
      </g>
    </svg>
  );
}
