type Props = {
  /** Where they work; left out where the heading above says it. */
  readonly caption?: string;
  /** Keys, and what they do. */
  readonly rows: readonly (readonly [string, string])[];
};

export function KeyTable({ caption, rows }: Props) {
  return (
    <table className="table">
      {caption !== undefined && <caption>{caption}</caption>}
      <thead>
        <tr>
          <th scope="col">Keys</th>
          <th scope="col">What they do</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([keys, does]) => (
          <tr key={keys}>
            <th scope="row">
              <kbd>{keys}</kbd>
            </th>
            <td>{does}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
