import { join } from 'node:path';

/** Folder of the project: the one that holds package.json, wherever the command was called. */
export const PROJECT = join(import.meta.dirname, '..', '..');
