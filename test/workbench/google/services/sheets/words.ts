// The words that an enumeration of the Sheets API knows, by the field that takes them. As in its discovery document.
const dimension = ['Dimension', 'ROWS COLUMNS'];
const paste = [
  'PasteType',
  'PASTE_NORMAL PASTE_VALUES PASTE_FORMAT PASTE_NO_BORDERS PASTE_FORMULA PASTE_DATA_VALIDATION PASTE_CONDITIONAL_FORMATTING',
];
const condition = [
  'ConditionType',
  'NUMBER_GREATER NUMBER_GREATER_THAN_EQ NUMBER_LESS NUMBER_LESS_THAN_EQ NUMBER_EQ NUMBER_NOT_EQ NUMBER_BETWEEN ' +
    'NUMBER_NOT_BETWEEN TEXT_CONTAINS TEXT_NOT_CONTAINS TEXT_STARTS_WITH TEXT_ENDS_WITH TEXT_EQ TEXT_IS_EMAIL TEXT_IS_URL ' +
    'DATE_EQ DATE_BEFORE DATE_AFTER DATE_ON_OR_BEFORE DATE_ON_OR_AFTER DATE_BETWEEN DATE_NOT_BETWEEN DATE_IS_VALID ' +
    'ONE_OF_RANGE ONE_OF_LIST BLANK NOT_BLANK CUSTOM_FORMULA BOOLEAN TEXT_NOT_EQ DATE_NOT_EQ FILTER_EXPRESSION',
];
const sortOrder = ['SortOrder', 'ASCENDING DESCENDING'];
const visibility = ['DeveloperMetadata.DeveloperMetadataVisibility', 'DOCUMENT PROJECT'];
const location = ['DeveloperMetadata.DeveloperMetadataLocationType', 'ROW COLUMN SHEET SPREADSHEET'];
const input = ['ValueInputOption', 'RAW USER_ENTERED'];
const render = ['ValueRenderOption', 'FORMATTED_VALUE UNFORMATTED_VALUE FORMULA'];
const dates = ['DateTimeRenderOption', 'SERIAL_NUMBER FORMATTED_STRING'];

/** By the type that has the field, or by the field alone where every type means the same by it. */
const table: Record<string, readonly string[]> = {
  dimension,
  shiftDimension: dimension,
  majorDimension: dimension,
  pasteType: paste,
  'PasteDataRequest.type': paste,
  pasteOrientation: ['PasteOrientation', 'NORMAL TRANSPOSE'],
  'BooleanCondition.type': condition,
  sortOrder,
  visibility,
  locationType: location,
  locationMatchingStrategy: [
    'DeveloperMetadata.DeveloperMetadataLocationMatchingStrategy',
    'EXACT_LOCATION INTERSECTING_LOCATION',
  ],
  valueInputOption: input,
  valueRenderOption: render,
  responseValueRenderOption: render,
  dateTimeRenderOption: dates,
  responseDateTimeRenderOption: dates,
  insertDataOption: ['AppendValuesRequest.InsertDataOption', 'OVERWRITE INSERT_ROWS'],
  mergeType: ['MergeCellsRequest.MergeType', 'MERGE_ALL MERGE_COLUMNS MERGE_ROWS'],
  sheetType: ['SheetType', 'GRID OBJECT DATA_SOURCE'],
  horizontalAlignment: ['HorizontalAlign', 'LEFT CENTER RIGHT'],
  verticalAlignment: ['VerticalAlign', 'TOP MIDDLE BOTTOM'],
  wrapStrategy: ['WrapStrategy', 'OVERFLOW_CELL LEGACY_WRAP CLIP WRAP'],
  textDirection: ['TextDirection', 'LEFT_TO_RIGHT RIGHT_TO_LEFT'],
  hyperlinkDisplayType: ['HyperlinkDisplayType', 'LINKED PLAIN_TEXT'],
  'NumberFormat.type': ['NumberFormatType', 'TEXT NUMBER PERCENT CURRENCY DATE TIME DATE_TIME SCIENTIFIC'],
  'Border.style': ['Style', 'DOTTED DASHED SOLID SOLID_MEDIUM SOLID_THICK NONE DOUBLE'],
  'InterpolationPoint.type': ['InterpolationPointType', 'MIN MAX NUMBER PERCENT PERCENTILE'],
  themeColor: ['ThemeColorType', 'TEXT BACKGROUND ACCENT1 ACCENT2 ACCENT3 ACCENT4 ACCENT5 ACCENT6 LINK'],
  relativeDate: ['RelativeDate', 'PAST_YEAR PAST_MONTH PAST_WEEK YESTERDAY TODAY TOMORROW'],
  'BasicChartSpec.chartType': ['BasicChartType', 'BAR LINE AREA COLUMN SCATTER COMBO STEPPED_AREA'],
  'BasicChartSpec.legendPosition': [
    'BasicChartLegendPosition',
    'BOTTOM_LEGEND LEFT_LEGEND RIGHT_LEGEND TOP_LEGEND NO_LEGEND INSIDE_LEGEND',
  ],
};

export interface Words {
  type: string;
  known: ReadonlySet<string>;
}

const sets = new Map(
  Object.entries(table).map(([field, [type = '', words = '']]): [string, Words] => [
    field,
    { type: `type.googleapis.com/google.apps.sheets.v4.${type}`, known: new Set(words.split(' ')) },
  ]),
);

export const wordsOf = (type: string, field: string): Words | undefined =>
  sets.get(`${type}.${field}`) ?? sets.get(field);
