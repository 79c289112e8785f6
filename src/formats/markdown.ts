// A handout as Markdown (CommonMark with GitHub's footnotes): the scenes in their order with all that was said,
// the sources as footnotes. What users and sources wrote is escaped, so that it is read as the text it is.
// The presenter's notes are not handed out.

import { bracketed, labelled, listed } from '#lib/text/punctuation.ts';
import type {
  Handout,
  HandoutAccountGroup,
  HandoutAccountLine,
  HandoutAccounts,
  HandoutEvent,
  HandoutPosition,
  HandoutScene,
  HandoutSource,
} from './handout.ts';
import { chosenEvent, saidInLine, threadOf, whoOf } from './handoutEvents.ts';
import { cleanLine, cleanRun, linkOf, paragraphsOf } from './handoutText.ts';

export function writeMarkdown(handout: Handout): string {
  const { labels, language, title, dataset, revised, made } = handout;
  const notes = new Map<string, { readonly number: number; readonly source: HandoutSource }>();
  const refer = (sources: readonly HandoutSource[]) =>
    sources
      .map((source) => {
        const known = notes.get(source.citation);
        const number = known?.number ?? notes.size + 1;
        if (!known) notes.set(source.citation, { number, source });
        return `[^${number}]`;
      })
      .join('');
  const about = [dataset, labelled(labels.revised, revised, language), labelled(labels.made, made, language)];
  const scenes = handout.scenes.flatMap((scene, i) => sceneBlocks(scene, i + 1, handout, refer));
  const footnotes = [...notes.values()].map(({ number, source }) => `[^${number}]: ${citationOf(source)}`);
  return `${[`# ${escapeText(title)}`, escapeText(about.join(' · ')), ...scenes, ...footnotes].join('\n\n')}\n`;
}

type Refer = (sources: readonly HandoutSource[]) => string;

function sceneBlocks(scene: HandoutScene, number: number, handout: Handout, refer: Refer): readonly string[] {
  const { labels, language } = handout;
  const filters = scene.filters === '' ? [] : [labelled(labels.filters, scene.filters, language)];
  const view = [scene.window, ...filters].filter((words) => words !== '').join(' · ');
  const event = chosenEvent(scene);
  // Footnotes are numbered as they are met: only what is printed may refer to them.
  const list = event ? [] : scene.isThread ? threadLines(scene, language, refer) : eventLines(scene, refer);
  return [
    `## ${number}. ${escapeText(scene.title)}`,
    ...(view === '' ? [] : [`*${escapeText(view)}*`]),
    ...paragraphsOf(scene.text).map(escapeText),
    ...(event ? eventBlocks(event, scene.accounts, handout, refer) : list.length > 0 ? [list.join('\n')] : []),
  ];
}

function threadLines(scene: HandoutScene, language: string, refer: Refer): readonly string[] {
  return threadOf(scene).map(({ event, position, sources }) => {
    const words = saidInLine(position, language);
    return `- **${escapeText(event.date)}** ${escapeText(words)}${refer(sources)}`;
  });
}

function eventLines({ events }: HandoutScene, refer: Refer): readonly string[] {
  return events.map(({ date, title, place, sources }) => {
    const where = place === '' ? '' : ` – ${escapeText(place)}`;
    return `- **${escapeText(date)}** ${escapeText(title)}${where}${refer(sources)}`;
  });
}

function eventBlocks(
  event: HandoutEvent,
  accounts: HandoutAccounts | null,
  { labels, language }: Handout,
  refer: Refer,
): readonly string[] {
  const when = listed([event.date, event.place], language);
  const parties = event.participants.map(({ name, office, side }) => {
    const detail = listed([office, side], language);
    return `- ${escapeText(detail === '' ? name : bracketed(name, detail, language))}`;
  });
  const cited = new Set(event.positions.flatMap(({ sources }) => sources));
  const rest = event.sources.filter((_, at) => !cited.has(at));
  return [
    `### ${escapeText(event.title)}`,
    `${escapeText(when)}${refer(rest)}`,
    ...(parties.length === 0 ? [] : [`**${escapeText(labels.participants)}**`, parties.join('\n')]),
    ...(accounts
      ? accountBlocks(accounts, event, language, refer)
      : event.positions.length === 0
        ? []
        : [event.positions.map((one) => positionLine(one, event, language, refer)).join('\n')]),
  ];
}

/** The columns one after the other, each line under the name of its account. */
function accountBlocks(
  accounts: HandoutAccounts,
  event: HandoutEvent,
  language: string,
  refer: Refer,
): readonly string[] {
  const heads = accounts.heads.map(({ name, read }) => `- **${escapeText(name)}** – ${escapeText(read)}`);
  return [
    `#### ${escapeText(accounts.title)}`,
    escapeText(accounts.caution),
    heads.join('\n'),
    ...accounts.groups.flatMap((group) => groupBlocks(group, accounts, event, language, refer)),
  ];
}

function groupBlocks(
  { title, note, columns, rows }: HandoutAccountGroup,
  { heads }: HandoutAccounts,
  event: HandoutEvent,
  language: string,
  refer: Refer,
): readonly string[] {
  const lineOf = (line: HandoutAccountLine, under = '') => {
    const said = `${positionLine(line, event, language, refer).slice(2)} – ${escapeText(line.restsOn)}`;
    return `- ${under === '' ? said : labelled(`*${escapeText(under)}*`, said, language)}`;
  };
  const across = rows.flatMap(({ across: cell, cells, differences }) =>
    cell === null
      ? []
      : [
          `**${escapeText(cell.topic)}**`,
          [
            ...cell.lines.map((line) => lineOf(line)),
            ...cells.flatMap((own, i) => (own?.lines ?? []).map((line) => lineOf(line, heads[i]?.name))),
            ...differences.map((one) => `- ${escapeText(one)}`),
          ].join('\n'),
        ],
  );
  const apart = columns.flatMap((words, i) => {
    if (words === '') return [];
    const cells = rows.flatMap(({ across: none, cells: pair }) => (none === null ? (pair[i] ?? []) : []));
    const lines = cells.flatMap(({ topic, lines: own }) => own.map((line) => lineOf(line, topic)));
    return [`**${escapeText(words)}**`, lines.join('\n')];
  });
  return [`##### ${escapeText(title)}`, ...(note === '' ? [] : [escapeText(note)]), ...across, ...apart];
}

function positionLine(position: HandoutPosition, event: HandoutEvent, language: string, refer: Refer) {
  const who = bracketed(`**${escapeText(whoOf(position))}**`, escapeText(position.act), language);
  const said = escapeLines(position.statement) + refer(position.sources.flatMap((at) => event.sources[at] ?? []));
  return `- ${who}${language === 'ja' ? '' : ' '}${said}`;
}

function citationOf(source: HandoutSource): string {
  const link = linkOf(source);
  const citation = cleanLine(source.citation);
  if (!link) return escapeText(citation);
  const [before = '', after = ''] = citation.split(cleanLine(source.url));
  const address = `<${link.replaceAll('<', '%3C').replaceAll('>', '%3E')}>`;
  return [escapeText(before), address, escapeText(after)].filter((words) => words !== '').join(' ');
}

/** The lines of a text in an item of a list. */
function escapeLines(text: string): string {
  return paragraphsOf(text).map(escapeText).join('\\\n  ');
}

/** One line of text as Markdown that reads as that text: nothing in it makes a heading, a link, emphasis, a tag or a formula. */
function escapeText(text: string): string {
  return (
    cleanRun(text)
      .replace(/[\\`*_{}[\]<>#|~$&^]/g, '\\$&')
      // What begins a list, a quotation or a rule at the start of a line.
      .replace(/^([-+=])/, '\\$1')
      .replace(/^(\d+)([.)])/, '$1\\$2')
      // GitHub makes links of bare addresses.
      .replace(/\b(https?|ftp):/gi, '$1\\:')
      .replace(/\bwww\./gi, 'www\\.')
  );
}
