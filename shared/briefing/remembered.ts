/**
 * The same function of a text, which remembers what it made: findings look at all slides after each edit, and
 * of those nearly every text is as it was.
 *
 * @param most texts are remembered before all are forgotten
 */
export function remembered<T>(make: (text: string) => T, most = 2000): (text: string) => T {
  const known = new Map<string, { readonly made: T }>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before.made;
    const made = make(text);
    if (known.size >= most) known.clear();
    known.set(text, { made });
    return made;
  };
}
