/** Strokes on a 20 × 20 grid. */
const PATHS = {
  plus: 'M10 4v12M4 10h12',
  menu: 'M3 6h14M3 10h14M3 14h9',
  close: 'M5 5l10 10M15 5L5 15',
  send: 'M10 16V4.5M5 9l5-5 5 5',
  stop: 'M6 6h8v8H6zM7 8h6M7 10h6M7 12h6',
  sun: 'M10 6.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7M10 1.8v1.7M10 16.5v1.7M1.8 10h1.7M16.5 10h1.7M4.2 4.2l1.2 1.2M14.6 14.6l1.2 1.2M15.8 4.2l-1.2 1.2M5.4 14.6l-1.2 1.2',
  moon: 'M16.5 12.2A7 7 0 0 1 7.8 3.5a7 7 0 1 0 8.7 8.7z',
  download: 'M10 3.5v9M6 9l4 4 4-4M4 16.5h12',
  again: 'M15.8 8.2A6.2 6.2 0 1 0 16 11.6M16.2 4v4.3h-4.3',
  branch: 'M5 3.5v5a3.5 3.5 0 0 0 3.5 3.5H15M11.5 8.5L15 12l-3.5 3.5',
  bin: 'M4 5.5h12M8 5.5V3.8h4v1.7M5.5 5.5l.7 10.7h7.6l.7-10.7M8.4 8.5v4.8M11.6 8.5v4.8',
  down: 'M10 4v11.5M5 11l5 5 5-5',
  alert: 'M10 3.2l7.3 13H2.7zM10 8v3.8M10 14v.1',
  info: 'M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14M10 9v4.5M10 6.4v.1',
  picture: 'M3 4.5h14v11H3zM3 13l4-4 4 4 2.5-2.5L17 14M13 7.6v.1',
  sliders:
    'M3 6h7.5M15 6h2M3 14h2M9.5 14H17M12.7 3.8a2.2 2.2 0 1 1 0 4.4 2.2 2.2 0 0 1 0-4.4M7.3 11.8a2.2 2.2 0 1 1 0 4.4 2.2 2.2 0 0 1 0-4.4',
  more: 'M4.5 9.3a.7.7 0 1 1 0 1.4.7.7 0 0 1 0-1.4M10 9.3a.7.7 0 1 1 0 1.4.7.7 0 0 1 0-1.4M15.5 9.3a.7.7 0 1 1 0 1.4.7.7 0 0 1 0-1.4',
  pen: 'M4 16l.8-3.4 8.6-8.6 2.6 2.6-8.6 8.6zM11.6 5.8l2.6 2.6',
  pin: 'M7.5 3.5h5l-.6 5 2.6 3h-9l2.6-3zM10 11.5v5.5',
  star: 'M10 3l2.1 4.5 4.9.6-3.6 3.4.9 4.9L10 14l-4.3 2.4.9-4.9L3 8.1l4.9-.6z',
  search: 'M8.7 3.5a5.2 5.2 0 1 1 0 10.4 5.2 5.2 0 0 1 0-10.4M12.6 12.6l4 4',
  play: 'M6.5 4.5l9 5.5-9 5.5z',
  pause: 'M7 4.5v11M13 4.5v11',
  frameBack: 'M13.5 5l-6 5 6 5zM5 5v10',
  frameOn: 'M6.5 5l6 5-6 5zM15 5v10',
  loop: 'M4 9.5V8a2.5 2.5 0 0 1 2.5-2.5h9M13 3l2.5 2.5L13 8M16 10.5V12a2.5 2.5 0 0 1-2.5 2.5h-9M7 17l-2.5-2.5L7 12',
  full: 'M3.5 7.5v-4h4M12.5 3.5h4v4M16.5 12.5v4h-4M7.5 16.5h-4v-4',
  copy: 'M7.5 7.5h9v9h-9zM12.5 7.5v-4h-9v9h4',
  left: 'M11.5 5l-5 5 5 5',
  right: 'M8.5 5l5 5-5 5',
  compare: 'M10 3v14M7 6.5L3.5 10 7 13.5M13 6.5l3.5 3.5-3.5 3.5',
  wall: 'M3 4h8v5H3zM13.5 4H17v5h-3.5zM3 11.5h4v5H3zM9.5 11.5H17v5H9.5z',
  thread: 'M3.5 4.5h13v9H9l-4 3v-3H3.5z',
  camera: 'M3 6.5h9.5v7H3zM12.5 9.2l4.5-2.4v6.4l-4.5-2.4',
} as const

export type IconName = keyof typeof PATHS

/** Decoration only: whoever uses it says the words. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      aria-hidden="true"
      width="20"
      height="20"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  )
}
