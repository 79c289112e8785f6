// Where the dataset to be opened lies: beside the page, or where `data=` in the address says, on the same
// origin. A folder holds a dataset in split form; anything else is a document.

const BUNDLED_FOLDER = './';

export type DatasetPlace =
  | { readonly form: 'split'; readonly folder: string; readonly language: string }
  | { readonly form: 'document'; readonly address: string };

/** Null when `data` leads to another origin or is no address. `base` is the page's own address. */
export function readDatasetPlace(data: string, base: string, language: string): DatasetPlace | null {
  if (!URL.canParse(data, base)) return null;
  const { origin, protocol, href } = new URL(data, base);
  const isSame = origin === new URL(base).origin && /^https?:$/.test(protocol);
  if (!isSame) return null;
  return data.endsWith('/') ? { form: 'split', folder: href, language } : { form: 'document', address: href };
}

export function bundledPlace(language: string): Extract<DatasetPlace, { form: 'split' }> {
  return { form: 'split', folder: BUNDLED_FOLDER, language };
}
