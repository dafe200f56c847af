/**
 * The `q` of ClickSend's lists: `field:value`, several separated by commas (developers.clicksend.com, "Search").
 * @param values by ClickSend's names; absent ones are no condition, and neither is what `q` could misread
 * @returns undefined without any condition
 */
export function conditions(values: Record<string, string | undefined>): string | undefined {
  const given = Object.entries(values).filter(([, value]) => value !== undefined && isSearchable(value));
  return given.length === 0 ? undefined : given.map(([name, value]) => `${name}:${value}`).join(',');
}

/** A value that holds one of the marks of `q` could be misread there. */
export function isSearchable(value: string): boolean {
  return !/[:,]/.test(value);
}
