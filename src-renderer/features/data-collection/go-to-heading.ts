/** Takes the keyboard and the view to a heading of the screen. @param id of an element that takes the focus */
export function goToHeading(id: string): void {
  const heading = document.getElementById(id);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start' });
}
