// The files of a drop: those dropped, and those in folders among them.

/** More than anybody drops on purpose. */
const MOST_FOUND = 200;
const DEEPEST = 3;

/** What is dropped can only be asked for before the first wait. */
export function droppedFiles({ items, files }: Pick<DataTransfer, 'items' | 'files'>): Promise<readonly File[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  // A folder is told from a file by its entry alone.
  if (!entries.some((entry) => entry.isDirectory)) return Promise.resolve([...files]);
  return filesIn(entries, 0);
}

async function filesIn(entries: readonly FileSystemEntry[], depth: number): Promise<readonly File[]> {
  const found: File[] = [];
  for (const entry of entries) {
    if (found.length >= MOST_FOUND) break;
    if (isFile(entry)) found.push(await new Promise<File>((resolve, reject) => entry.file(resolve, reject)));
    else if (depth < DEEPEST)
      found.push(...(await filesIn(await childrenOf(entry as FileSystemDirectoryEntry), depth + 1)));
  }
  return found.slice(0, MOST_FOUND);
}

/** A folder gives its children some at a time. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const children: FileSystemEntry[] = [];
  while (children.length < MOST_FOUND) {
    const more = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (more.length === 0) break;
    // What a system keeps for itself, such as .DS_Store.
    children.push(...more.filter(({ name }) => !name.startsWith('.')));
  }
  return children.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}
