// spreadsheets.batchUpdate: a list of requests, all of them or none.
// documented: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/batchUpdate
import type { Edit } from '../../grid/edit';
import { notSimulated } from '../../grid/grid-error';
import { ApiError, asApiError, badRequest } from './api-error';
import * as cells from './request-cells';
import * as guards from './request-guards';
import * as lines from './request-lines';
import * as metadata from './request-metadata';
import * as tabs from './request-tabs';

interface Around {
  project: string;
  rename: (title: string) => void;
}

type Carry = (edit: Edit, body: object, around: Around) => object;

const carriers: Record<string, Carry> = {
  addSheet: tabs.addSheetRequest,
  deleteSheet: tabs.deleteSheetRequest,
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
  addNamedRange: guards.addNamedRangeRequest,
  deleteNamedRange: guards.deleteNamedRangeRequest,
  sortRange: guards.sortRangeRequest,
  setBasicFilter: guards.setBasicFilterRequest,
  clearBasicFilter: guards.clearBasicFilterRequest,
  addConditionalFormatRule: guards.addConditionalFormatRuleRequest,
  updateConditionalFormatRule: guards.updateConditionalFormatRuleRequest,
  deleteConditionalFormatRule: guards.deleteConditionalFormatRuleRequest,
  createDeveloperMetadata: (edit, body, around) => metadata.createDeveloperMetadataRequest(edit, body, around.project),
  updateDeveloperMetadata: (edit, body, around) => metadata.updateDeveloperMetadataRequest(edit, body, around.project),
  deleteDeveloperMetadata: (edit, body, around) => metadata.deleteDeveloperMetadataRequest(edit, body, around.project),
};

/** Answers one reply a request. The caller wraps this in a transaction. */
export function carryOut(edit: Edit, requests: readonly object[], around: Around): object[] {
  if (requests.length === 0) throw badRequest('Must specify at least one request.');
  return requests.map((request, index) => {
    const given = Object.entries(request).filter(([, body]) => body !== undefined && body !== null);
    const [only] = given;
    if (!only) throw badRequest(`Invalid requests[${index}]: No request set.`);
    if (given.length > 1)
      throw badRequest(`Invalid value at 'requests[${index}]' (oneof), oneof field 'kind' is already set.`);
    const [name, body] = only;
    const carry = carriers[name];
    if (!carry) throw notSimulated(`Sheets request ${name}`);
    try {
      return carry(edit, body, around);
    } catch (error) {
      const named = asApiError(error, `requests[${index}].${name}`);
      // Reasons found below without a place get this request's name too.
      if (named instanceof ApiError && named === error && !/^(Invalid |Unable )/.test(named.message)) {
        throw badRequest(`Invalid requests[${index}].${name}: ${named.message}`, named.details);
      }
      throw named;
    }
  });
}
