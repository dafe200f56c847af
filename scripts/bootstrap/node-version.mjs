export const lowestNodeMajor = 20;

/** The line to show when this Node is too old, nothing otherwise. */
export function explainNodeVersion(version) {
  if (Number.parseInt(version, 10) >= lowestNodeMajor) return undefined;
  return `This needs Node ${lowestNodeMajor} or newer, but runs under Node ${version}. Install a newer Node from https://nodejs.org and try again.`;
}
