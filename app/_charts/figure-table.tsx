import { Door } from "../_marks/door";

export interface Figure {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly { readonly text: string; readonly href?: string }[])[];
}

/** The numbers behind a chart; the first column names the row. */
export function FigureTable({ caption, figure }: { readonly caption: string; readonly figure: Figure }) {
  return (
    <div className="overflow-x-auto">
      <table className="w-full">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-line-strong border-b text-soft text-small">
            {figure.heads.map((head, index) => (
              <th key={head} scope="col" className={`px-2 py-1.5 font-semibold ${index === 0 ? "text-left" : "text-right"}`}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figure.rows.map((row) => (
            <tr key={row[0]?.text} className="border-line border-b last:border-0">
              {row.map((each, index) => (
                <td key={figure.heads[index]} className={`px-2 py-1.5 ${index === 0 ? "text-left" : "text-right"}`}>
                  <Door href={each.href ?? null}>{each.text}</Door>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
