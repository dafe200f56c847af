import type { ILoadOptionsFunctions, INodeListSearchResult, INodePropertyOptions } from 'n8n-workflow';
import { chosenId } from '../../shared/fields/account';
import { matching } from '../../shared/fields/search';
import { asText } from '../../shared/http/json';
import { ask } from '../../shared/operation/ask';
import { readPage } from '../api/paging';
import { clickSend } from '../api/vendor';
import { gendersOf, type Gender } from '../api/voices';

/** The languages that a voice message can be read in, with the voices that each has. */
export async function searchVoiceLanguages(
  this: ILoadOptionsFunctions,
  filter?: string,
): Promise<INodeListSearchResult> {
  const languages = await allLanguages(this);
  const entries = languages.map(({ code, country, genders }) => ({
    name: `${country} (${code}): ${genders.join(', ')}`,
    value: code,
  }));
  return matching(entries, filter);
}

/** The voices of the language in the field 'Language'; both of them while no language of the list is chosen. */
export async function getVoices(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
  const code = chosenId(this.getCurrentNodeParameter('lang'))?.toLowerCase();
  const language = (await allLanguages(this)).find((each) => each.code.toLowerCase() === code);
  const genders = language?.genders.length ? language.genders : ALL_GENDERS;
  return genders.map((value) => ({ name: value === 'female' ? 'Female' : 'Male', value }));
}

const ALL_GENDERS = ['female', 'male'] as const;

interface Language {
  code: string;
  country: string;
  genders: Gender[];
}

/** GET /voice/lang: `[{ code, country, gender }]`. */
async function allLanguages(context: ILoadOptionsFunctions): Promise<Language[]> {
  const { rows } = readPage(await ask(context, clickSend, { method: 'GET', path: '/voice/lang' }));
  return rows
    .filter(({ code }) => asText(code) !== undefined)
    .map(({ code, country, gender }) => ({
      code: String(code),
      country: asText(country) ?? String(code),
      genders: gendersOf(gender),
    }));
}
