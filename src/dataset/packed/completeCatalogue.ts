// The catalogue of a packed file, with what was added to the model since the file was packed: a published folder opens
// for good, and what it could not hold is empty.

import type { Catalogue } from '#domain/record/model.ts';

const EMPTY: Catalogue = {
  info: {
    id: '',
    title: {},
    description: {},
    languages: [],
    ownTranslations: [],
    revised: null,
    coverage: null,
    licence: null,
    opensOnTiers: [],
  },
  sides: [],
  people: [],
  offices: [],
  places: [],
  organizations: [],
  topics: [],
  topicGroups: [],
  kinds: [],
  acts: [],
  sources: [],
  briefings: [],
};

export function completeCatalogue(packed: Partial<Catalogue>): Catalogue {
  const catalogue = { ...EMPTY, ...packed };
  return {
    ...catalogue,
    info: { ...EMPTY.info, ...catalogue.info },
    people: catalogue.people.map((person) => ({ ...WITHOUT_SOURCES, ...person })),
    organizations: catalogue.organizations.map((body) => ({ ...WITHOUT_SOURCES, ...body })),
  };
}

const WITHOUT_SOURCES = { sources: [] };
