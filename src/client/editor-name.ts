const KEY = 'cuttings-editor';

/** The name of who edits in this browser, kept between visits; empty until it is given. */
export const editorName = {
  read: (): string => localStorage.getItem(KEY) ?? '',
  keep: (name: string): void => {
    localStorage.setItem(KEY, name.trim());
  },
};
