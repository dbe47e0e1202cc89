import path from "node:path";

const VAGUE = /^(utils?|helpers?|common|misc|shared|tools?|stuff)$/i;

/** A file is named for the one concept it holds; a grab bag has no such name. */
export const plainFileNames = {
  meta: { type: "suggestion", docs: { description: "files and folders are named for what they hold" }, schema: [] },
  create(context) {
    return {
      Program(node) {
        const parts = path.relative(context.cwd, context.filename).split(path.sep);
        const vague = parts.map((part) => part.replace(/\..*$/, "")).find((part) => VAGUE.test(part));
        if (vague !== undefined) context.report({ node, message: `"${vague}" says nothing: name the file for the concept it holds.` });
      },
    };
  },
};
