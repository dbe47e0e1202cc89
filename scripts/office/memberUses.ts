/** Finds which members of the Excel API the add-in uses, by asking the TypeScript compiler. */

import { join } from "node:path";
import ts from "typescript";

const ROOT = join(__dirname, "..", "..");
const SOURCE_FOLDERS = ["src/excel", "src/commands", "src/taskpane"];
/** Members that the library itself answers, without asking Excel. */
const LIBRARY_MEMBERS = new Set(["context", "isNullObject", "load", "set", "toJSON", "track", "untrack", "sync", "trackedObjects"]);

export interface MemberUse {
  className: string;
  member: string;
  /** Files that use it, from the root. */
  files: Set<string>;
}

/** Every member of a class in the Excel namespace that the add-in reads, sets, calls or loads; by "Class.member". */
export function findMemberUses(): Map<string, MemberUse> {
  const { config } = ts.readConfigFile(join(ROOT, "tsconfig.json"), (path) => ts.sys.readFile(path)) as { config: unknown };
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const program = ts.createProgram(fileNames.filter(isSource), options);
  const uses = new Map<string, MemberUse>();
  const finder = new UseFinder(program.getTypeChecker(), uses);
  for (const source of program.getSourceFiles().filter((file) => isSource(file.fileName))) finder.visit(source);
  return uses;
}

function isSource(path: string): boolean {
  return SOURCE_FOLDERS.some((folder) => path.startsWith(join(ROOT, folder) + "/"));
}

class UseFinder {
  constructor(
    private readonly checker: ts.TypeChecker,
    private readonly uses: Map<string, MemberUse>,
  ) {}

  visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) this.noteSymbol(this.checker.getSymbolAtLocation(node.name), node);
    if (ts.isElementAccessExpression(node)) this.noteElements(node);
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) this.noteDestructured(node);
    if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) this.noteUpdateData(node);
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === "load") {
      this.noteLoad(node, node.expression);
    }
    ts.forEachChild(node, this.visit);
  };

  /** `layout[side]`, where the compiler knows which texts `side` may be. */
  private noteElements(node: ts.ElementAccessExpression): void {
    const type = this.checker.getTypeAtLocation(node.expression);
    for (const text of this.literalTexts(node.argumentExpression)) this.noteSymbol(this.checker.getPropertyOfType(type, text), node);
  }

  /** `const { format } = range` */
  private noteDestructured(node: ts.BindingElement): void {
    const name = node.propertyName ?? node.name;
    if (!ts.isIdentifier(name)) return;
    this.noteSymbol(this.checker.getPropertyOfType(this.checker.getTypeAtLocation(node.parent), name.text), node);
  }

  /** `range.set({ format: { … } })`: the literal's type is Excel.Interfaces.RangeUpdateData. */
  private noteUpdateData(node: ts.PropertyAssignment | ts.ShorthandPropertyAssignment): void {
    const owner = this.checker.getContextualType(node.parent)?.getSymbol()?.name;
    const className = owner === undefined ? undefined : /^(\w+)UpdateData$/.exec(owner)?.[1];
    if (className !== undefined) this.note(className, node.name.getText(), node);
  }

  /** `range.load("values, format/fill/color")`, `load(["values"])`. */
  private noteLoad(call: ts.CallExpression, callee: ts.PropertyAccessExpression): void {
    const type = this.checker.getTypeAtLocation(callee.expression);
    const [argument] = call.arguments;
    if (!argument) return;
    for (const text of this.literalTexts(argument)) {
      for (const path of text.split(",")) this.notePath(type, path.trim(), call);
    }
  }

  private literalTexts(argument: ts.Expression): string[] {
    if (ts.isArrayLiteralExpression(argument)) return argument.elements.flatMap((element) => this.literalTexts(element));
    const type = this.checker.getTypeAtLocation(argument);
    const types = type.isUnion() ? type.types : [type];
    return types.filter((part) => part.isStringLiteral()).map((part) => part.value);
  }

  private notePath(root: ts.Type, path: string, node: ts.Node): void {
    let type: ts.Type | undefined = root;
    for (const segment of path.split(/[/.]/).filter((part) => part !== "" && part !== "*")) {
      const own: ts.Symbol | undefined = type && this.checker.getPropertyOfType(type, segment);
      const item: ts.Type | undefined = type && !own ? this.itemType(type, node) : undefined;
      const symbol: ts.Symbol | undefined = own ?? (item && this.checker.getPropertyOfType(item, segment));
      if (!symbol) return;
      this.noteSymbol(symbol, node);
      const next: ts.Type = this.checker.getTypeOfSymbolAtLocation(symbol, node);
      type = this.checker.isArrayType(next) ? this.checker.getTypeArguments(next as ts.TypeReference)[0] : next;
    }
  }

  private itemType(type: ts.Type, node: ts.Node): ts.Type | undefined {
    const items = this.checker.getPropertyOfType(type, "items");
    const array = items && this.checker.getTypeOfSymbolAtLocation(items, node);
    return array && this.checker.getTypeArguments(array as ts.TypeReference)[0];
  }

  private noteSymbol(symbol: ts.Symbol | undefined, node: ts.Node): void {
    for (const declaration of symbol?.declarations ?? []) {
      const owner = declaration.parent;
      if (symbol && ts.isClassDeclaration(owner) && owner.name && isInExcelNamespace(owner)) this.note(owner.name.text, symbol.name, node);
    }
  }

  private note(className: string, member: string, node: ts.Node): void {
    if (LIBRARY_MEMBERS.has(member)) return;
    const key = `${className}.${member}`;
    const use = this.uses.get(key) ?? { className, member, files: new Set<string>() };
    use.files.add(node.getSourceFile().fileName.slice(ROOT.length + 1));
    this.uses.set(key, use);
  }
}

function isInExcelNamespace(node: ts.Node): boolean {
  for (let parent: ts.Node | undefined = node.parent; parent; parent = parent.parent) {
    if (ts.isModuleDeclaration(parent) && parent.name.text === "Excel") return true;
  }
  return false;
}
