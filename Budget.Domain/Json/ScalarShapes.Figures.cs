using Budget.Domain.Figures;
using Budget.Domain.Text;

namespace Budget.Domain.Json;

/// <content>Figures as printed.</content>
internal static partial class ScalarShapes
{
    internal static readonly Shape<Figure> AnyFigure = FigureShape(
        "Figure", ReadAnyFigure, FigurePatterns.Any, ReadAnySwiftly);

    internal static readonly Shape<Figure> Amount = FigureOf(FigureKind.Amount, FigurePatterns.Amount);
    internal static readonly Shape<Figure> Percentage = FigureOf(FigureKind.Percentage, FigurePatterns.Percentage);
    internal static readonly Shape<Figure> Count = FigureOf(FigureKind.Count, FigurePatterns.Count);

    internal static readonly Shape<Figure> PlainNumber = FigureShape(
        "PlainNumber", Figure.TryReadNumber, FigurePatterns.PlainNumber, SwiftFigure.TryReadNumber);

    internal static readonly Shape<Figure> Weight = FigureShape(
        "Weight", ReadWeight, FigurePatterns.Weight, text => ReadAnySwiftly(text) is { Kind: not FigureKind.Amount } figure ? figure : null);

    private static TextShape<Figure> FigureShape(string name, Func<string, ReadResult<Figure>> read, string pattern, Func<string, Figure?> readSwiftly) =>
        new(name, read, figure => figure.TextWithUnit) { Pattern = pattern, MaxLength = FigureReader.LongestFigure, ReadSwiftly = readSwiftly };

    private static TextShape<Figure> FigureOf(FigureKind kind, string pattern) => FigureShape(
        kind.ToString(),
        text =>
        {
            var figure = Figure.TryRead(text);
            return figure.IsSuccess && figure.Value.Kind != kind ? new InputError(InputErrorCode.WrongKind, text) { ExpectedInWords = JsonInput.InWords(kind.ToString()) } : figure;
        },
        pattern,
        text => SwiftFigure.TryRead(text) is { } figure && figure.Kind == kind ? figure : null);

    // Where a unit stands in another column, a number with decimals has none of its own.
    private static ReadResult<Figure> ReadAnyFigure(string text)
    {
        var figure = Figure.TryRead(text);
        return figure.Error?.Code == InputErrorCode.MissingUnit ? Figure.TryReadNumber(text) : figure;
    }

    private static Figure? ReadAnySwiftly(string text) => SwiftFigure.TryReadNumber(text) ?? SwiftFigure.TryRead(text);

    private static ReadResult<Figure> ReadWeight(string text)
    {
        var figure = ReadAnyFigure(text);
        return figure.IsSuccess && figure.Value.Kind == FigureKind.Amount ? new InputError(InputErrorCode.WrongKind, text) { Expected = "20, 20%" } : figure;
    }
}
