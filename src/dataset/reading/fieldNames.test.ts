import { expect, test } from 'vitest';
import { RECORD_SCHEMAS } from '#dataset/schema.ts';
import { nearestField } from './fieldNames.ts';

const FIELDS = {
  event: Object.keys(RECORD_SCHEMAS.events._zod.def.shape),
  source: Object.keys(RECORD_SCHEMAS.sources._zod.def.shape),
  person: Object.keys(RECORD_SCHEMAS.people._zod.def.shape),
  document: Object.keys(RECORD_SCHEMAS),
};

test.each<[keyof typeof FIELDS, string, string]>([
  // A letter too many or too few, another case, another sign.
  ['event', 'source', 'sources'],
  ['event', 'topic', 'topics'],
  ['event', 'participant', 'participants'],
  ['event', 'titel', 'title'],
  ['event', 'Title', 'title'],
  ['event', 'short_title', 'shortTitle'],
  ['event', 'part-of', 'partOf'],
  ['event', 'organisations', 'organizations'],
  ['document', 'event', 'events'],
  ['document', 'topicgroups', 'topicGroups'],
  // The words of other programs.
  ['event', 'endDate', 'date'],
  ['event', 'end_date', 'date'],
  ['event', 'start', 'date'],
  ['event', 'text', 'article'],
  ['event', 'description', 'article'],
  ['event', 'headline', 'title'],
  ['event', 'location', 'place'],
  ['event', 'placeId', 'place'],
  ['event', 'tags', 'topics'],
  ['event', 'people', 'participants'],
  ['event', 'url', 'sources'],
  ['event', 'category', 'kind'],
  ['event', 'Nguồn', 'sources'],
  ['event', 'tiêu đề', 'title'],
  ['event', '出典', 'sources'],
  ['event', 'テーマ', 'topics'],
  ['source', 'link', 'url'],
  ['source', 'lang', 'language'],
  ['source', 'author', 'publisher'],
  ['person', 'title', 'name'],
])('in a record of kind %s, %s probably is %s', (kind, written, meant) => {
  expect(nearestField(written, FIELDS[kind])).toBe(meant);
});

test.each(['', 'x', 'colour', 'image', '写真', 'latitude', '__proto__', 'constructor', 'z'.repeat(10_000)])(
  'of "%s" nothing is guessed',
  (written) => {
    expect(nearestField(written, FIELDS.event)).toBeNull();
  },
);
