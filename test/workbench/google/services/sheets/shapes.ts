// The shapes of the Sheets API v4, as its public discovery document lists them
// (https://sheets.googleapis.com/$discovery/rest?version=v4). A type a line: `name:Type`, `name=s|n|b|?` for text, number,
// boolean, anything; `*` marks lists, `{}` maps; a type `?` is known to Google and not looked into here.
export const shapes = `
AddChartRequest chart:EmbeddedChart
AddChartResponse chart:EmbeddedChart
AddConditionalFormatRuleRequest index=n rule:ConditionalFormatRule
AddDimensionGroupRequest range:DimensionRange
AddDimensionGroupResponse dimensionGroups*:DimensionGroup
AddNamedRangeRequest namedRange:NamedRange
AddNamedRangeResponse namedRange:NamedRange
AddProtectedRangeRequest protectedRange:ProtectedRange
AddProtectedRangeResponse protectedRange:ProtectedRange
AddSheetRequest properties:SheetProperties
AddSheetResponse properties:SheetProperties
AppendCellsRequest fields=s rows*:RowData sheetId=n tableId=s
AppendDimensionRequest dimension=s length=n sheetId=n
AppendValuesResponse spreadsheetId=s tableRange=s updates:UpdateValuesResponse
AutoResizeDimensionsRequest dataSourceSheetDimensions:DataSourceSheetDimensionRange dimensions:DimensionRange
BandedRange ?
BasicFilter criteria{}:FilterCriteria filterSpecs*:FilterSpec range:GridRange sortSpecs*:SortSpec tableId=s
BatchClearValuesByDataFilterRequest dataFilters*:DataFilter
BatchClearValuesByDataFilterResponse clearedRanges*=s spreadsheetId=s
BatchClearValuesRequest ranges*=s
BatchClearValuesResponse clearedRanges*=s spreadsheetId=s
BatchGetValuesByDataFilterRequest dataFilters*:DataFilter dateTimeRenderOption=s majorDimension=s
  valueRenderOption=s
BatchGetValuesByDataFilterResponse spreadsheetId=s valueRanges*:MatchedValueRange
BatchGetValuesResponse spreadsheetId=s valueRanges*:ValueRange
BatchUpdateSpreadsheetRequest includeSpreadsheetInResponse=b requests*:Request responseIncludeGridData=b
  responseRanges*=s
BatchUpdateSpreadsheetResponse replies*:Response spreadsheetId=s updatedSpreadsheet:Spreadsheet
BatchUpdateValuesByDataFilterRequest data*:DataFilterValueRange includeValuesInResponse=b
  responseDateTimeRenderOption=s responseValueRenderOption=s valueInputOption=s
BatchUpdateValuesByDataFilterResponse responses*:UpdateValuesByDataFilterResponse spreadsheetId=s
  totalUpdatedCells=n totalUpdatedColumns=n totalUpdatedRows=n totalUpdatedSheets=n
BatchUpdateValuesRequest data*:ValueRange includeValuesInResponse=b responseDateTimeRenderOption=s
  responseValueRenderOption=s valueInputOption=s
BatchUpdateValuesResponse responses*:UpdateValuesResponse spreadsheetId=s totalUpdatedCells=n
  totalUpdatedColumns=n totalUpdatedRows=n totalUpdatedSheets=n
BooleanCondition type=s values*:ConditionValue
BooleanRule condition:BooleanCondition format:CellFormat
Border color:Color colorStyle:ColorStyle style=s width=n
Borders bottom:Border left:Border right:Border top:Border
CellData chipRuns*:ChipRun dataSourceFormula:DataSourceFormula dataSourceTable:DataSourceTable
  dataValidation:DataValidationRule effectiveFormat:CellFormat effectiveValue:ExtendedValue formattedValue=s
  hyperlink=s note=s pivotTable:PivotTable textFormatRuns*:TextFormatRun userEnteredFormat:CellFormat
  userEnteredValue:ExtendedValue
CellFormat backgroundColor:Color backgroundColorStyle:ColorStyle borders:Borders horizontalAlignment=s
  hyperlinkDisplayType=s numberFormat:NumberFormat padding:Padding textDirection=s textFormat:TextFormat
  textRotation:TextRotation verticalAlignment=s wrapStrategy=s
Chip personProperties:PersonProperties richLinkProperties:RichLinkProperties
ChipRun chip:Chip startIndex=n
ClearBasicFilterRequest sheetId=n
ClearValuesRequest
ClearValuesResponse clearedRange=s spreadsheetId=s
Color alpha=n blue=n green=n red=n
ColorStyle rgbColor:Color themeColor=s
ConditionValue relativeDate=s userEnteredValue=s
ConditionalFormatRule booleanRule:BooleanRule gradientRule:GradientRule ranges*:GridRange
CopyPasteRequest destination:GridRange pasteOrientation=s pasteType=s source:GridRange
CopySheetToAnotherSpreadsheetRequest destinationSpreadsheetId=s
CreateDeveloperMetadataRequest developerMetadata:DeveloperMetadata
CreateDeveloperMetadataResponse developerMetadata:DeveloperMetadata
CutPasteRequest destination:GridCoordinate pasteType=s source:GridRange
DataFilter a1Range=s developerMetadataLookup:DeveloperMetadataLookup gridRange:GridRange
DataFilterValueRange dataFilter:DataFilter majorDimension=s values=?
DataSource ?
DataSourceColumnReference ?
DataSourceFormula ?
DataSourceRefreshSchedule ?
DataSourceSheetDimensionRange columnReferences*:DataSourceColumnReference sheetId=n
DataSourceSheetProperties ?
DataSourceTable ?
DataValidationRule condition:BooleanCondition inputMessage=s showCustomUi=b strict=b
DeleteConditionalFormatRuleRequest index=n sheetId=n
DeleteConditionalFormatRuleResponse rule:ConditionalFormatRule
DeleteDeveloperMetadataRequest dataFilter:DataFilter
DeleteDeveloperMetadataResponse deletedDeveloperMetadata*:DeveloperMetadata
DeleteDimensionGroupRequest range:DimensionRange
DeleteDimensionGroupResponse dimensionGroups*:DimensionGroup
DeleteDimensionRequest range:DimensionRange
DeleteEmbeddedObjectRequest objectId=n
DeleteNamedRangeRequest namedRangeId=s
DeleteProtectedRangeRequest protectedRangeId=n
DeleteRangeRequest range:GridRange shiftDimension=s
DeleteSheetRequest sheetId=n
DeveloperMetadata location:DeveloperMetadataLocation metadataId=n metadataKey=s metadataValue=s visibility=s
DeveloperMetadataLocation dimensionRange:DimensionRange locationType=s sheetId=n spreadsheet=b
DeveloperMetadataLookup locationMatchingStrategy=s locationType=s metadataId=n metadataKey=s
  metadataLocation:DeveloperMetadataLocation metadataValue=s visibility=s
DimensionGroup collapsed=b depth=n range:DimensionRange
DimensionProperties dataSourceColumnReference:DataSourceColumnReference developerMetadata*:DeveloperMetadata
  hiddenByFilter=b hiddenByUser=b pixelSize=n
DimensionRange dimension=s endIndex=n sheetId=n startIndex=n
DuplicateSheetRequest insertSheetIndex=n newSheetId=n newSheetName=s sourceSheetId=n
DuplicateSheetResponse properties:SheetProperties
Editors domainUsersCanEdit=b groups*=s users*=s
ErrorValue message=s type=s
ExtendedValue boolValue=b errorValue:ErrorValue formulaValue=s numberValue=n stringValue=s
FilterCriteria condition:BooleanCondition hiddenValues*=s visibleBackgroundColor:Color
  visibleBackgroundColorStyle:ColorStyle visibleForegroundColor:Color visibleForegroundColorStyle:ColorStyle
FilterSpec columnIndex=n dataSourceColumnReference:DataSourceColumnReference filterCriteria:FilterCriteria
FilterView ?
FindReplaceRequest allSheets=b find=s includeFormulas=b matchCase=b matchEntireCell=b range:GridRange replacement=s
  searchByRegex=b sheetId=n
FindReplaceResponse formulasChanged=n occurrencesChanged=n rowsChanged=n sheetsChanged=n valuesChanged=n
GetSpreadsheetByDataFilterRequest dataFilters*:DataFilter excludeTablesInBandedRanges=b includeGridData=b
GradientRule maxpoint:InterpolationPoint midpoint:InterpolationPoint minpoint:InterpolationPoint
GridCoordinate columnIndex=n rowIndex=n sheetId=n
GridData columnMetadata*:DimensionProperties rowData*:RowData rowMetadata*:DimensionProperties startColumn=n
  startRow=n
GridProperties columnCount=n columnGroupControlAfter=b frozenColumnCount=n frozenRowCount=n hideGridlines=b
  rowCount=n rowGroupControlAfter=b
GridRange endColumnIndex=n endRowIndex=n sheetId=n startColumnIndex=n startRowIndex=n
InsertDimensionRequest inheritFromBefore=b range:DimensionRange
InsertRangeRequest range:GridRange shiftDimension=s
InterpolationPoint color:Color colorStyle:ColorStyle type=s value=s
IterativeCalculationSettings ?
Link uri=s
MatchedDeveloperMetadata dataFilters*:DataFilter developerMetadata:DeveloperMetadata
MatchedValueRange dataFilters*:DataFilter valueRange:ValueRange
MergeCellsRequest mergeType=s range:GridRange
MoveDimensionRequest destinationIndex=n source:DimensionRange
NamedRange name=s namedRangeId=s range:GridRange
NumberFormat pattern=s type=s
Padding bottom=n left=n right=n top=n
PasteDataRequest coordinate:GridCoordinate data=s delimiter=s html=b type=s
PersonProperties displayFormat=s email=s
PivotTable ?
ProtectedRange description=s editors:Editors namedRangeId=s protectedRangeId=n range:GridRange
  requestingUserCanEdit=b tableId=s unprotectedRanges*:GridRange warningOnly=b
RepeatCellRequest cell:CellData fields=s range:GridRange
Response addChart:AddChartResponse addDimensionGroup:AddDimensionGroupResponse addNamedRange:AddNamedRangeResponse
  addProtectedRange:AddProtectedRangeResponse addSheet:AddSheetResponse
  createDeveloperMetadata:CreateDeveloperMetadataResponse
  deleteConditionalFormatRule:DeleteConditionalFormatRuleResponse
  deleteDeveloperMetadata:DeleteDeveloperMetadataResponse deleteDimensionGroup:DeleteDimensionGroupResponse
  duplicateSheet:DuplicateSheetResponse findReplace:FindReplaceResponse
  updateConditionalFormatRule:UpdateConditionalFormatRuleResponse
  updateDeveloperMetadata:UpdateDeveloperMetadataResponse
  updateEmbeddedObjectPosition:UpdateEmbeddedObjectPositionResponse
RichLinkProperties mimeType=s uri=s
RowData values*:CellData
SearchDeveloperMetadataRequest dataFilters*:DataFilter
SearchDeveloperMetadataResponse matchedDeveloperMetadata*:MatchedDeveloperMetadata
SetBasicFilterRequest filter:BasicFilter
SetDataValidationRequest filteredRowsIncluded=b range:GridRange rule:DataValidationRule
Sheet bandedRanges*:BandedRange basicFilter:BasicFilter charts*:EmbeddedChart columnGroups*:DimensionGroup
  conditionalFormats*:ConditionalFormatRule data*:GridData developerMetadata*:DeveloperMetadata
  filterViews*:FilterView merges*:GridRange properties:SheetProperties protectedRanges*:ProtectedRange
  rowGroups*:DimensionGroup slicers*:Slicer tables*:Table
SheetProperties dataSourceSheetProperties:DataSourceSheetProperties gridProperties:GridProperties hidden=b index=n
  rightToLeft=b sheetId=n sheetType=s tabColor:Color tabColorStyle:ColorStyle title=s
Slicer ?
SortRangeRequest range:GridRange sortSpecs*:SortSpec
SortSpec backgroundColor:Color backgroundColorStyle:ColorStyle dataSourceColumnReference:DataSourceColumnReference
  dimensionIndex=n foregroundColor:Color foregroundColorStyle:ColorStyle sortOrder=s
Spreadsheet dataSources*:DataSource dataSourceSchedules*:DataSourceRefreshSchedule
  developerMetadata*:DeveloperMetadata namedRanges*:NamedRange properties:SpreadsheetProperties sheets*:Sheet
  spreadsheetId=s spreadsheetUrl=s
SpreadsheetProperties autoRecalc=s defaultFormat:CellFormat importFunctionsExternalUrlAccessAllowed=b
  iterativeCalculationSettings:IterativeCalculationSettings locale=s spreadsheetTheme:SpreadsheetTheme timeZone=s
  title=s
SpreadsheetTheme ?
Table ?
TextFormat bold=b fontFamily=s fontSize=n foregroundColor:Color foregroundColorStyle:ColorStyle italic=b link:Link
  strikethrough=b underline=b
TextFormatRun format:TextFormat startIndex=n
TextRotation angle=n vertical=b
UnmergeCellsRequest range:GridRange
UpdateBordersRequest bottom:Border innerHorizontal:Border innerVertical:Border left:Border range:GridRange
  right:Border top:Border
UpdateCellsRequest fields=s range:GridRange rows*:RowData start:GridCoordinate
UpdateChartSpecRequest chartId=n spec:ChartSpec
UpdateConditionalFormatRuleRequest index=n newIndex=n rule:ConditionalFormatRule sheetId=n
UpdateConditionalFormatRuleResponse newIndex=n newRule:ConditionalFormatRule oldIndex=n
  oldRule:ConditionalFormatRule
UpdateDeveloperMetadataRequest dataFilters*:DataFilter developerMetadata:DeveloperMetadata fields=s
UpdateDeveloperMetadataResponse developerMetadata*:DeveloperMetadata
UpdateDimensionGroupRequest dimensionGroup:DimensionGroup fields=s
UpdateDimensionPropertiesRequest dataSourceSheetRange:DataSourceSheetDimensionRange fields=s
  properties:DimensionProperties range:DimensionRange
UpdateEmbeddedObjectPositionRequest fields=s newPosition:EmbeddedObjectPosition objectId=n
UpdateEmbeddedObjectPositionResponse position:EmbeddedObjectPosition
UpdateNamedRangeRequest fields=s namedRange:NamedRange
UpdateProtectedRangeRequest fields=s protectedRange:ProtectedRange
UpdateSheetPropertiesRequest fields=s properties:SheetProperties
UpdateSpreadsheetPropertiesRequest fields=s properties:SpreadsheetProperties
UpdateValuesByDataFilterResponse dataFilter:DataFilter updatedCells=n updatedColumns=n updatedData:ValueRange
  updatedRange=s updatedRows=n
UpdateValuesResponse spreadsheetId=s updatedCells=n updatedColumns=n updatedData:ValueRange updatedRange=s
  updatedRows=n
ValueRange majorDimension=s range=s values=?
`;

/** Members of Request that are carried out here; each has the type `<Name>Request`. */
export const simulatedRequests = `
addChart addConditionalFormatRule addDimensionGroup addNamedRange addProtectedRange addSheet appendCells
appendDimension autoResizeDimensions clearBasicFilter copyPaste createDeveloperMetadata cutPaste
deleteConditionalFormatRule deleteDeveloperMetadata deleteDimension deleteDimensionGroup deleteEmbeddedObject
deleteNamedRange deleteProtectedRange deleteRange deleteSheet duplicateSheet findReplace insertDimension insertRange
mergeCells moveDimension pasteData repeatCell setBasicFilter setDataValidation sortRange unmergeCells updateBorders
updateCells updateChartSpec updateConditionalFormatRule updateDeveloperMetadata updateDimensionGroup
updateDimensionProperties updateEmbeddedObjectPosition updateNamedRange updateProtectedRange updateSheetProperties
updateSpreadsheetProperties
`;

/** Members of Request that Google knows and this workbench does not. */
export const otherRequests = `
addBanding addDataSource addFilterView addSlicer addTable autoFill cancelDataSourceRefresh deleteBanding
deleteDataSource deleteDuplicates deleteFilterView deleteTable duplicateFilterView randomizeRange refreshDataSource
textToColumns trimWhitespace updateBanding updateDataSource updateEmbeddedObjectBorder updateFilterView
updateSlicerSpec updateTable
`;
