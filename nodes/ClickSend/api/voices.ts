export type Gender = 'female' | 'male';

/** The genders of a language's voices: ClickSend gives one as text, several as a list or as one text. */
export function gendersOf(gender: unknown): Gender[] {
  const words = new Set<string>(
    String(gender ?? '')
      .toLowerCase()
      .match(/female|male/g),
  );
  return (['female', 'male'] as const).filter((each) => words.has(each));
}
