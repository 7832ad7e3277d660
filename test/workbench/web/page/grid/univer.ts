// Starts Univer as a view: a canvas that draws a sheet, edits a cell, and leaves every decision to the office.
import {
  type ICommandService as Commands,
  FOCUSING_EDITOR_INPUT_FORMULA,
  ICommandService,
  IContextService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  mergeLocales,
  type Plugin,
  type PluginCtor,
  Univer,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/lib/facade';
import { IRenderManagerService } from '@univerjs/engine-render';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreEn from '@univerjs/preset-sheets-core/locales/en-US';
import coreId from '@univerjs/preset-sheets-core/locales/id-ID';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationEn from '@univerjs/preset-sheets-data-validation/locales/en-US';
import validationId from '@univerjs/preset-sheets-data-validation/locales/id-ID';
import { SheetInterceptorService } from '@univerjs/sheets';
import { ILayoutService } from '@univerjs/ui';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';

type Preset = ReturnType<typeof UniverSheetsCorePreset>;

export interface View {
  api: FUniver;
  commands: Commands;
  /** Exists only after the first workbook was made. */
  interceptors: () => SheetInterceptorService;
  /** True once the canvas stands: only then can it scroll and take keys. */
  isReady(): boolean;
  /** How far the cells behind the frozen ones are scrolled, in pixels. */
  scrolled(unitId: string): { x: number; y: number };
  /** Gives the keyboard back to the grid. */
  focus(): void;
  /** True while the editor offers functions of a formula. */
  isTypingFormula(): boolean;
}

/** The presets repeat some plugins; a name may be registered once only. */
function register(univer: Univer, presets: readonly Preset[]): void {
  const known = new Set<string>();
  for (const { plugins } of presets) {
    for (const entry of plugins) {
      const [Kind, given]: [PluginCtor<Plugin>, object | undefined] = Array.isArray(entry)
        ? [entry[0], entry[1]]
        : [entry, undefined];
      if (known.has(Kind.pluginName)) continue;
      known.add(Kind.pluginName);
      // The office owns the formulas. Only these two plugins take the flag.
      const passive = /^(UNIVER_ENGINE_FORMULA_PLUGIN|SHEET_PLUGIN)$/.test(Kind.pluginName);
      univer.registerPlugin(Kind, passive ? { ...given, notExecuteFormula: true } : given);
    }
  }
}

export function startUniver(container: HTMLElement, language: 'id' | 'en'): View {
  const univer = new Univer({
    locale: language === 'id' ? LocaleType.ID_ID : LocaleType.EN_US,
    logLevel: LogLevel.ERROR,
    locales: {
      [LocaleType.ID_ID]: mergeLocales(coreId, validationId),
      [LocaleType.EN_US]: mergeLocales(coreEn, validationEn),
    },
  });
  register(univer, [
    UniverSheetsCorePreset({
      container,
      header: false,
      toolbar: false,
      formulaBar: false,
      contextMenu: false,
      footer: false,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true, protectedRangeShadow: false },
    }),
    // The search of a list takes the keyboard from the cell being typed.
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
  ]);
  const injector = univer.__getInjector();
  const api = FUniver.newAPI(univer);
  return {
    api,
    isReady: () => api.getCurrentLifecycleStage() >= LifecycleStages.Rendered,
    commands: injector.get(ICommandService),
    interceptors: () => injector.get(SheetInterceptorService),
    scrolled(unitId) {
      const main = injector.get(IRenderManagerService).getRenderById(unitId)?.scene.getViewport('viewMain');
      return { x: main?.viewportScrollX ?? 0, y: main?.viewportScrollY ?? 0 };
    },
    focus: () => injector.get(ILayoutService).focus(),
    isTypingFormula: () => injector.get(IContextService).getContextValue(FOCUSING_EDITOR_INPUT_FORMULA) === true,
  };
}
