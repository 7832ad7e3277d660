// The shapes of charts, in the notation of shapes.ts.
export const chartShapes = `
BaselineValueFormat comparisonType=s description=s negativeColor:Color negativeColorStyle:ColorStyle
  position:TextPosition positiveColor:Color positiveColorStyle:ColorStyle textFormat:TextFormat
BasicChartAxis format:TextFormat position=s title=s titleTextPosition:TextPosition
  viewWindowOptions:ChartAxisViewWindowOptions
BasicChartDomain domain:ChartData reversed=b
BasicChartSeries color:Color colorStyle:ColorStyle dataLabel:DataLabel lineStyle:LineStyle pointStyle:PointStyle
  series:ChartData styleOverrides*:BasicSeriesDataPointStyleOverride targetAxis=s type=s
BasicChartSpec axis*:BasicChartAxis chartType=s compareMode=s domains*:BasicChartDomain headerCount=n
  interpolateNulls=b legendPosition=s lineSmoothing=b series*:BasicChartSeries stackedType=s threeDimensional=b
  totalDataLabel:DataLabel
BasicSeriesDataPointStyleOverride color:Color colorStyle:ColorStyle index=n pointStyle:PointStyle
BubbleChartSpec bubbleBorderColor:Color bubbleBorderColorStyle:ColorStyle bubbleLabels:ChartData bubbleMaxRadiusSize=n
  bubbleMinRadiusSize=n bubbleOpacity=n bubbleSizes:ChartData bubbleTextStyle:TextFormat domain:ChartData
  groupIds:ChartData legendPosition=s series:ChartData
CandlestickChartSpec data*:CandlestickData domain:CandlestickDomain
CandlestickData closeSeries:CandlestickSeries highSeries:CandlestickSeries lowSeries:CandlestickSeries
  openSeries:CandlestickSeries
CandlestickDomain data:ChartData reversed=b
CandlestickSeries data:ChartData
ChartAxisViewWindowOptions viewWindowMax=n viewWindowMin=n viewWindowMode=s
ChartCustomNumberFormatOptions prefix=s suffix=s
ChartData aggregateType=s columnReference:DataSourceColumnReference groupRule:ChartGroupRule
  sourceRange:ChartSourceRange
ChartDateTimeRule type=s
ChartGroupRule dateTimeRule:ChartDateTimeRule histogramRule:ChartHistogramRule
ChartHistogramRule intervalSize=n maxValue=n minValue=n
ChartSourceRange sources*:GridRange
ChartSpec altText=s backgroundColor:Color backgroundColorStyle:ColorStyle basicChart:BasicChartSpec
  bubbleChart:BubbleChartSpec candlestickChart:CandlestickChartSpec dataSourceChartProperties:DataSourceChartProperties
  filterSpecs*:FilterSpec fontName=s hiddenDimensionStrategy=s histogramChart:HistogramChartSpec maximized=b
  orgChart:OrgChartSpec pieChart:PieChartSpec scorecardChart:ScorecardChartSpec sortSpecs*:SortSpec subtitle=s
  subtitleTextFormat:TextFormat subtitleTextPosition:TextPosition title=s titleTextFormat:TextFormat
  titleTextPosition:TextPosition treemapChart:TreemapChartSpec waterfallChart:WaterfallChartSpec
DataExecutionStatus errorCode=s errorMessage=s lastRefreshTime=s state=s
DataLabel customLabelData:ChartData placement=s textFormat:TextFormat type=s
DataSourceChartProperties dataExecutionStatus:DataExecutionStatus dataSourceId=s
EmbeddedChart border:EmbeddedObjectBorder chartId=n position:EmbeddedObjectPosition spec:ChartSpec
EmbeddedObjectBorder color:Color colorStyle:ColorStyle
EmbeddedObjectPosition newSheet=b overlayPosition:OverlayPosition sheetId=n
FilterSpec columnIndex=n dataSourceColumnReference:DataSourceColumnReference filterCriteria:FilterCriteria
HistogramChartSpec bucketSize=n legendPosition=s outlierPercentile=n series*:HistogramSeries showItemDividers=b
HistogramSeries barColor:Color barColorStyle:ColorStyle data:ChartData
KeyValueFormat position:TextPosition textFormat:TextFormat
LineStyle type=s width=n
OrgChartSpec labels:ChartData nodeColor:Color nodeColorStyle:ColorStyle nodeSize=s parentLabels:ChartData
  selectedNodeColor:Color selectedNodeColorStyle:ColorStyle tooltips:ChartData
OverlayPosition anchorCell:GridCoordinate heightPixels=n offsetXPixels=n offsetYPixels=n widthPixels=n
PieChartSpec domain:ChartData legendPosition=s pieHole=n series:ChartData threeDimensional=b
PointStyle shape=s size=n
ScorecardChartSpec aggregateType=s baselineValueData:ChartData baselineValueFormat:BaselineValueFormat
  customFormatOptions:ChartCustomNumberFormatOptions keyValueData:ChartData keyValueFormat:KeyValueFormat
  numberFormatSource=s scaleFactor=n
TextPosition horizontalAlignment=s
TreemapChartColorScale maxValueColor:Color maxValueColorStyle:ColorStyle midValueColor:Color
  midValueColorStyle:ColorStyle minValueColor:Color minValueColorStyle:ColorStyle noDataColor:Color
  noDataColorStyle:ColorStyle
TreemapChartSpec colorData:ChartData colorScale:TreemapChartColorScale headerColor:Color headerColorStyle:ColorStyle
  hideTooltips=b hintedLevels=n labels:ChartData levels=n maxValue=n minValue=n parentLabels:ChartData
  sizeData:ChartData textFormat:TextFormat
WaterfallChartColumnStyle color:Color colorStyle:ColorStyle label=s
WaterfallChartCustomSubtotal dataIsSubtotal=b label=s subtotalIndex=n
WaterfallChartDomain data:ChartData reversed=b
WaterfallChartSeries customSubtotals*:WaterfallChartCustomSubtotal data:ChartData dataLabel:DataLabel
  hideTrailingSubtotal=b negativeColumnsStyle:WaterfallChartColumnStyle positiveColumnsStyle:WaterfallChartColumnStyle
  subtotalColumnsStyle:WaterfallChartColumnStyle
WaterfallChartSpec connectorLineStyle:LineStyle domain:WaterfallChartDomain firstValueIsTotal=b hideConnectorLines=b
  series*:WaterfallChartSeries stackedType=s totalDataLabel:DataLabel
`;
