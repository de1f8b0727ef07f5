/** The document's own words and their lines, as the inputs of the graph take them. */
export const words = ({ text, line, lineTo }: Words) => ({ text, line, lineTo });

interface Words {
  readonly text: string;
  readonly line: number;
  readonly lineTo?: number | undefined;
}
