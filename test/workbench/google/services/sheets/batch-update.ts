// spreadsheets.batchUpdate: a list of requests, all of them or none.
import type { Edit } from '../../grid/edit';
import { notSimulated } from '../../grid/grid-error';
import { badRequest, named } from './api-error';
import * as cells from './request-cells';
import * as charts from './request-charts';
import * as filters from './request-filters';
import { findReplaceRequest } from './request-find';
import * as guards from './request-guards';
import * as lines from './request-lines';
import * as looks from './request-looks';
import * as metadata from './request-metadata';
import * as names from './request-names';
import * as paste from './request-paste';
import * as ranges from './request-ranges';
import { duplicateSheetRequest } from './request-tab-copies';
import * as tabs from './request-tabs';

interface Around {
  project: string;
  rename: (title: string) => void;
}

type Carry = (edit: Edit, body: object, around: Around) => object;

const carriers: Record<string, Carry> = {
  addSheet: tabs.addSheetRequest,
  deleteSheet: tabs.deleteSheetRequest,
  duplicateSheet: duplicateSheetRequest,
  updateSheetProperties: tabs.updateSheetPropertiesRequest,
  updateSpreadsheetProperties: (edit, body, around) =>
    tabs.updateSpreadsheetPropertiesRequest(edit, body, around.rename),
  insertDimension: lines.insertDimensionRequest,
  deleteDimension: lines.deleteDimensionRequest,
  appendDimension: lines.appendDimensionRequest,
  moveDimension: lines.moveDimensionRequest,
  updateDimensionProperties: lines.updateDimensionPropertiesRequest,
  autoResizeDimensions: lines.autoResizeDimensionsRequest,
  addDimensionGroup: lines.addDimensionGroupRequest,
  updateDimensionGroup: lines.updateDimensionGroupRequest,
  deleteDimensionGroup: lines.deleteDimensionGroupRequest,
  updateCells: cells.updateCellsRequest,
  appendCells: cells.appendCellsRequest,
  repeatCell: cells.repeatCellRequest,
  setDataValidation: cells.setDataValidationRequest,
  updateBorders: cells.updateBordersRequest,
  mergeCells: cells.mergeCellsRequest,
  unmergeCells: cells.unmergeCellsRequest,
  addProtectedRange: guards.addProtectedRangeRequest,
  updateProtectedRange: guards.updateProtectedRangeRequest,
  deleteProtectedRange: guards.deleteProtectedRangeRequest,
  addNamedRange: names.addNamedRangeRequest,
  updateNamedRange: names.updateNamedRangeRequest,
  deleteNamedRange: names.deleteNamedRangeRequest,
  sortRange: filters.sortRangeRequest,
  setBasicFilter: filters.setBasicFilterRequest,
  clearBasicFilter: filters.clearBasicFilterRequest,
  addConditionalFormatRule: looks.addConditionalFormatRuleRequest,
  updateConditionalFormatRule: looks.updateConditionalFormatRuleRequest,
  deleteConditionalFormatRule: looks.deleteConditionalFormatRuleRequest,
  copyPaste: paste.copyPasteRequest,
  cutPaste: paste.cutPasteRequest,
  pasteData: paste.pasteDataRequest,
  insertRange: ranges.insertRangeRequest,
  deleteRange: ranges.deleteRangeRequest,
  findReplace: findReplaceRequest,
  addChart: charts.addChartRequest,
  updateChartSpec: charts.updateChartSpecRequest,
  updateEmbeddedObjectPosition: charts.updateEmbeddedObjectPositionRequest,
  deleteEmbeddedObject: charts.deleteEmbeddedObjectRequest,
  createDeveloperMetadata: (edit, body, around) => metadata.createDeveloperMetadataRequest(edit, body, around.project),
  updateDeveloperMetadata: (edit, body, around) => metadata.updateDeveloperMetadataRequest(edit, body, around.project),
  deleteDeveloperMetadata: (edit, body, around) => metadata.deleteDeveloperMetadataRequest(edit, body, around.project),
};

const twoKinds = (index: number, name: string) =>
  badRequest(`Invalid value at 'requests[${index}]' (oneof), oneof field 'kind' is already set. Cannot set '${name}'`);

/** Answers one reply a request. The caller wraps this in a transaction. */
export function carryOut(edit: Edit, requests: readonly object[], around: Around): object[] {
  // reported: batchUpdate without a request is refused
  // [github.com/googleapis/google-api-nodejs-client/issues/1001]
  if (requests.length === 0) throw badRequest('Must specify at least one request.');
  // documented: batchUpdate answers one reply for each request, empty where there is nothing to say
  // [S/reference/rest/v4/spreadsheets/batchUpdate]
  return requests.map((request, index) => {
    const given = Object.entries(request).filter(([, body]) => body !== undefined && body !== null);
    const [only] = given;
    if (!only) throw badRequest(`Invalid requests[${index}]: No request set.`);
    // documented: batchUpdate takes one kind of update in each request [S/reference/rest/v4/spreadsheets/request]
    if (given.length > 1) throw twoKinds(index, given[1]?.[0] ?? '');
    const [name, body] = only;
    const carry = carriers[name];
    if (!carry) throw notSimulated(`Sheets request ${name}`);
    return named(`requests[${index}].${name}`, () => carry(edit, body, around));
  });
}
