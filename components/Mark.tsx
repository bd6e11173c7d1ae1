/** The product's sign: a house of the street with a tick. Colours come from `--accent` and `--ground`. */
export function Mark({ size = 20 }: { size?: number }) {
  return (
    <svg class="mark" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <path d="M13.5 2.5h5L31 15.5h-4V29H5V15.5H1z" />
      <path
        class="tick"
        d="m10.4 17.2 4 4.1 7.2-8.2"
        fill="none"
        stroke-width="3.6"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
