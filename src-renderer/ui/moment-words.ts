/** Moments as the user's own clock shows them. Only screens use this: documents carry no local time. */

/** "10:42 AM", from UTC milliseconds. */
export function clockTime(at: number): string {
  return new Date(at).toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' });
}

/** "Friday, February 17, 2023", from UTC milliseconds. */
export function dayInWords(at: number): string {
  return new Date(at).toLocaleDateString('en-US', {
    weekday: 'long',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
  });
}

/** "February 17, 2023, 10:42 AM", from UTC milliseconds. */
export function momentInWords(at: number): string {
  const day = new Date(at).toLocaleDateString('en-US', { year: 'numeric', month: 'long', day: 'numeric' });
  return `${day}, ${clockTime(at)}`;
}
