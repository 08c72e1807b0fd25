const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** "3.2 MB", in the way of the language; decimal units, as disks are sold. */
export function fileSize(bytes: number, lang: string): string {
  const power = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(bytes, 1)) / 3)));
  return new Intl.NumberFormat(lang, {
    style: 'unit',
    unit: UNITS[power] ?? 'byte',
    maximumFractionDigits: power === 0 ? 0 : 1,
  }).format(bytes / 1000 ** power);
}
