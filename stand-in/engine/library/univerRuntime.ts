/**
 * The calculation library (Univer, Apache-2.0) without its workbook, scheduling and commands: its lexer, syntax tree,
 * interpreter and functions, reading cells straight from our model.
 */

import type { Region } from "../engine";
import { Injector, LocaleType } from "@univerjs/core";
import type { BaseAstNode, FunctionVariantType } from "@univerjs/engine-formula";
import {
  ALL_IMPLEMENTED_FUNCTIONS,
  AstRootNodeFactory,
  AstTreeBuilder,
  ErrorType,
  ErrorValueObject,
  FORMULA_REF_TO_ARRAY_CACHE,
  FormulaDataModel,
  FunctionNodeFactory,
  FunctionService,
  IDefinedNamesService,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  IFunctionService,
  Interpreter,
  ISuperTableService,
  LambdaNodeFactory,
  LambdaParameterNodeFactory,
  Lexer,
  LexerNode,
  LexerTreeBuilder,
  OperatorNodeFactory,
  PrefixNodeFactory,
  ReferenceNodeFactory,
  SuffixNodeFactory,
  UnionNodeFactory,
  ValueNodeFactory,
} from "@univerjs/engine-formula";
import type { Sheet } from "../../../src/file/model";
import { LAST_COLUMN, LAST_ROW } from "../../../src/file/area";
import { patchLibrary } from "./libraryPatches";
import { registerPatchedFunctions } from "./patchedFunctions";
import { keepReferenceObjects } from "./referenceNodes";
import type { TreeWalk } from "./treeWalk";
import { walkOf } from "./treeWalk";
import { readEngineCell } from "./valueConversion";

const unitId = "workbook";

export interface UniverRuntime {
  functions: FunctionService;
  /** Serial number that TODAY() and NOW() give. */
  region: Required<Region>;
  /** Makes a sheet readable under an alias. */
  registerSheet(alias: string, sheet: Sheet): void;
  forgetSheets(): void;
  /** Undefined when the library refuses the text. */
  parse(engineText: string): BaseAstNode | undefined;
  /** Runs a tree for a cell; `rows` and `columns` move its relative references. */
  execute(tree: BaseAstNode, place: RuntimePlace): FunctionVariantType;
  /** To be called before cells are read again after they changed. */
  forgetCellValues(): void;
}

export interface RuntimePlace {
  alias: string;
  row: number;
  column: number;
  rowsFromAnchor: number;
  columnsFromAnchor: number;
}

type SheetData = { cellData: { getValue(row: number, column: number): unknown }; rowCount: number; columnCount: number };

/** What the library asks about the workbook; the rest of its service is scheduling that we do not use. */
function createConfigService(sheets: Record<string, SheetData>, names: Record<string, string>) {
  const nothing = {};
  const units = { [unitId]: sheets };
  const nameMap = { [unitId]: names };
  return {
    getUnitData: () => units,
    getSheetNameMap: () => nameMap,
    getArrayFormulaCellData: () => nothing,
    getArrayFormulaRange: () => nothing,
    getUnitStylesData: () => nothing,
    getDirtyDefinedNameMap: () => nothing,
    getExecuteUnitId: () => unitId,
    getLocale: () => LocaleType.EN_US,
    getSheetsInfo: () => ({ sheetOrder: Object.keys(names), sheetNameMap: names }),
    getSheetRowColumnCount: () => ({ rowCount: LAST_ROW + 1, columnCount: LAST_COLUMN + 1 }),
    getFilteredOutRows: () => [],
  };
}

/** Where the formula stands, as the library asks for it. */
function createRuntimeService() {
  const nothing = {};
  return {
    currentRow: 0,
    currentColumn: 0,
    currentSubUnitId: "",
    currentUnitId: unitId,
    getUnitData: () => nothing,
    getUnitArrayFormula: () => nothing,
    getRuntimeArrayFormulaCellData: () => nothing,
    getRuntimeFeatureCellData: () => nothing,
    isStopExecution: () => false,
    setUnitArrayFormulaEmbeddedMap: () => undefined,
    registerFunctionDefinitionPrivacyVar: () => undefined,
    getFunctionDefinitionPrivacyVar: () => undefined,
  };
}

function createFunctions(region: Required<Region>): FunctionService {
  const functions = new FunctionService();
  functions.registerExecutors(...ALL_IMPLEMENTED_FUNCTIONS.map(([Executor, name]) => new Executor(name as string)));
  registerPatchedFunctions(functions, region);
  return functions;
}

/** One calculation library, ready to parse and run formulas. About 15 ms. */
export function createUniverRuntime(): UniverRuntime {
  patchLibrary();
  const region: Required<Region> = { today: 0, decimalSign: "." };
  const functions = createFunctions(region);
  const sheets: Record<string, SheetData> = {};
  const names: Record<string, string> = {};
  const runtime = createRuntimeService();
  const injector = new Injector([
    [IFunctionService, { useValue: functions }],
    [IFormulaRuntimeService, { useValue: runtime as unknown as IFormulaRuntimeService }],
    [IFormulaCurrentConfigService, { useValue: createConfigService(sheets, names) as unknown as IFormulaCurrentConfigService }],
    [IDefinedNamesService, { useValue: { getAllDefinedNamesIsEmpty: () => true } as unknown as IDefinedNamesService }],
    [ISuperTableService, { useValue: { getTableMap: () => undefined } as unknown as ISuperTableService }],
    [FormulaDataModel, { useValue: {} as unknown as FormulaDataModel }],
    [LexerTreeBuilder],
    [Lexer],
    [Interpreter],
    [AstTreeBuilder],
    [AstRootNodeFactory],
    [FunctionNodeFactory],
    [LambdaNodeFactory],
    [LambdaParameterNodeFactory],
    [OperatorNodeFactory],
    [PrefixNodeFactory],
    [ReferenceNodeFactory],
    [SuffixNodeFactory],
    [UnionNodeFactory],
    [ValueNodeFactory],
  ]);
  const lexer = injector.get(Lexer);
  const trees = injector.get(AstTreeBuilder);
  const interpreter = injector.get(Interpreter);
  const walks = new WeakMap<BaseAstNode, TreeWalk>();

  return {
    functions,
    region,
    registerSheet(alias, sheet) {
      names[alias] = alias;
      sheets[alias] = {
        cellData: { getValue: (row, column) => readEngineCell(sheet.cells.get(row)?.get(column)) },
        rowCount: LAST_ROW + 1,
        columnCount: LAST_COLUMN + 1,
      };
    },
    forgetSheets() {
      for (const alias of Object.keys(sheets)) {
        delete sheets[alias];
        delete names[alias];
      }
    },
    parse(engineText) {
      const lexed = lexer.treeBuilder(engineText);
      const tree = lexed instanceof LexerNode ? trees.parse(lexed) : undefined;
      if (!tree) return undefined;
      keepReferenceObjects(tree, runtime);
      const walk = walkOf(tree);
      if (walk) walks.set(tree, walk);
      return tree;
    },
    execute(tree, place) {
      runtime.currentRow = place.row;
      runtime.currentColumn = place.column;
      runtime.currentSubUnitId = place.alias;
      const walk = walks.get(tree);
      if (!walk) return interpreter.execute({ node: tree, refOffsetX: place.columnsFromAnchor, refOffsetY: place.rowsFromAnchor });
      walk(place.columnsFromAnchor, place.rowsFromAnchor);
      return tree.getValue() ?? ErrorValueObject.create(ErrorType.VALUE);
    },
    forgetCellValues() {
      FORMULA_REF_TO_ARRAY_CACHE.clear();
    },
  };
}
