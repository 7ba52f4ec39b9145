import { Extension, type Extensions } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';

/** Tab leaves the editor, as it leaves every control, so lists are nested by other keys. */
const listKeys = Extension.create({
  name: 'listKeys',
  addKeyboardShortcuts() {
    return {
      'Mod-]': () => this.editor.commands.sinkListItem('listItem'),
      'Mod-[': () => this.editor.commands.liftListItem('listItem'),
    };
  },
});

/**
 * The subset of CommonMark that texts are written in (design.md §3). Undo is the workbook's, so the
 * editor has none of its own.
 */
export const extensions: Extensions = [
  StarterKit.configure({
    blockquote: false,
    code: false,
    codeBlock: false,
    heading: false,
    horizontalRule: false,
    strike: false,
    underline: false,
    dropcursor: false,
    gapcursor: false,
    trailingNode: false,
    undoRedo: false,
    link: {
      openOnClick: false,
      autolink: false,
      linkOnPaste: true,
      protocols: ['https', 'http', 'mailto'],
      HTMLAttributes: { target: null, rel: null },
    },
  }),
  listKeys,
];
