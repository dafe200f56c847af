/** What ClickSend calls the voices of a language. */
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

const FEMALE_ONLY = ['en-in', 'fr-ca', 'nb-no', 'ro-ro', 'sv-se', 'tr-tr'];
const MALE_ONLY = ['pt-pt'];

/** The voices of a language (developers.clicksend.com, "Voice languages"); languages not known here may have both. */
export function voicesOf(lang: string): Gender[] {
  const code = lang.toLowerCase();
  if (FEMALE_ONLY.includes(code)) return ['female'];
  return MALE_ONLY.includes(code) ? ['male'] : ['female', 'male'];
}
