using System.Collections.Immutable;
using System.Globalization;
using Budget.Domain.Collections;
using Budget.Domain.Expenditure;
using Budget.Domain.Text;
using static Budget.Domain.Classification.TableReader;

namespace Budget.Domain.Classification;

/// <summary>Reads the headings of an edition from a table with a header line, and reports everything that is wrong with it.</summary>
internal sealed class ClassificationTable<TCode>(Func<string, ReadResult<TCode>> readCode, string[] levels)
    where TCode : struct, IClassificationCode<TCode>
{
    private static readonly string[] Columns =
        ["code", "name", "level", "fund", "years", "from", "formerName", "formerUntil", "english", "definition", "evidence", "source"];

    private static readonly string[] Funds =
        ["generalPublicBudget", "governmentManagedFunds", "stateCapitalOperations", "specialFiscalAccounts", "otherFunds"];

    private readonly ImmutableArray<InputError>.Builder errors = ImmutableArray.CreateBuilder<InputError>();
    private ImmutableArray<Cell> row;
    private int[] positions = [];

    internal TableReadResult<TEdition> Read<TEdition>(string text, EvidenceKind evidence, string source, Func<IEnumerable<ClassifiedHeading<TCode>>, TEdition> create)
        where TEdition : class
    {
        var rows = ReadRows(text, errors);
        if (rows.Count == 0)
        {
            errors.Add(Error(InputErrorCode.Blank, new(string.Empty, 1, 1), "code,name"));
            return Failed<TEdition>();
        }

        positions = ReadHeader(rows[0]);
        var headings = new Dictionary<TCode, (ClassifiedHeading<TCode> Heading, Cell Cell)>();
        foreach (var line in positions.Length == 0 ? [] : rows.Skip(1))
        {
            row = line;
            if (ReadHeading(evidence, source) is { } heading)
            {
                var cell = Find("code")!;
                if (headings.TryGetValue(heading.Code, out var first))
                {
                    errors.Add(Error(InputErrorCode.DuplicateCode, cell, first.Cell.Line.ToString(CultureInfo.InvariantCulture)));
                }
                else
                {
                    headings.Add(heading.Code, (heading, cell));
                }
            }
        }

        foreach (var (heading, cell) in headings.Values.Where(entry => entry.Heading.Code.Parent.Level > 0 && !headings.ContainsKey(entry.Heading.Code.Parent)))
        {
            errors.Add(Error(InputErrorCode.OrphanCode, cell, heading.Code.Parent.ToString()!));
        }

        return errors.Count > 0 ? Failed<TEdition>() : new(create(headings.Values.Select(entry => entry.Heading)), []);
    }

    private TableReadResult<TEdition> Failed<TEdition>()
        where TEdition : class => new(null, errors.OrderBy(error => error.Line).ThenBy(error => error.LinePosition).ToValueList());

    private int[] ReadHeader(ImmutableArray<Cell> header)
    {
        var found = new int[Columns.Length];
        for (var i = 0; i < header.Length; i++)
        {
            var column = Array.IndexOf(Columns, header[i].Text);
            if (column < 0)
            {
                errors.Add(Error(InputErrorCode.UnknownProperty, header[i], string.Join(", ", Columns)));
            }
            else if (found[column] > 0)
            {
                errors.Add(Error(InputErrorCode.DuplicateProperty, header[i], string.Empty));
            }
            else
            {
                found[column] = i + 1;
            }
        }

        foreach (var required in Columns.Take(2).Where((_, i) => found[i] == 0))
        {
            errors.Add(Error(InputErrorCode.MissingProperty, header[0] with { Text = required }, "code, name"));
        }

        return errors.Count > 0 ? [] : found;
    }

    private Cell? Find(string column)
    {
        var position = positions[Array.IndexOf(Columns, column)];
        return position > 0 && position <= row.Length && row[position - 1].Text.Length > 0 ? row[position - 1] : null;
    }

    private string? TextOf(string column) => Find(column)?.Text;

    private ClassifiedHeading<TCode>? ReadHeading(EvidenceKind evidence, string source)
    {
        var before = errors.Count;
        var code = ReadCode();
        if (TextOf("name") is null)
        {
            errors.Add(Error(InputErrorCode.Blank, row[0] with { Text = string.Empty }, "name"));
        }

        var heading = new ClassifiedHeading<TCode>
        {
            Code = code ?? default,
            Name = TextOf("name") ?? "-",
            Funds = ReadFund(),
            Years = [.. (TextOf("years") ?? string.Empty).Split([' '], StringSplitOptions.RemoveEmptyEntries).Select(year => ReadYear(Find("years")!, year))],
            From = Find("from") is { } from ? ReadYear(from, from.Text) : null,
            Former = Find("formerName") is { } former ? new(former.Text, Find("formerUntil") is { } until ? ReadYear(until, until.Text) : 0) : null,
            EnglishName = TextOf("english"),
            Definition = TextOf("definition"),
            Evidence = Find("evidence") is { } kind ? ReadEvidence(kind) : evidence,
            Source = TextOf("source") ?? source,
        };
        return errors.Count == before ? heading : null;
    }

    private TCode? ReadCode()
    {
        if (Find("code") is not { } cell)
        {
            errors.Add(Error(InputErrorCode.Blank, row[0] with { Text = string.Empty }, "code"));
            return null;
        }

        var code = readCode(cell.Text);
        if (!code.IsSuccess)
        {
            errors.Add(Error(code.Error.Code, cell, code.Error.Expected ?? string.Empty));
            return null;
        }

        if (Find("level") is { } level && level.Text != levels[code.Value.Level])
        {
            errors.Add(Error(InputErrorCode.LevelMismatch, level, levels[code.Value.Level]));
        }

        return code.Value;
    }

    private FundScope ReadFund()
    {
        if (Find("fund") is not { Text: not "all" } cell)
        {
            return FundScope.All;
        }

        var fund = Array.IndexOf(Funds, cell.Text);
        if (fund < 0)
        {
            errors.Add(Error(InputErrorCode.UnknownValue, cell, "all, " + string.Join(", ", Funds)));
        }

        return fund < 0 ? FundScope.All : (Fund)fund;
    }

    private int ReadYear(Cell cell, string text)
    {
        if (text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
        {
            return year;
        }

        errors.Add(Error(InputErrorCode.UnknownValue, cell, "2021"));
        return 0;
    }

    private EvidenceKind ReadEvidence(Cell cell)
    {
        if (Enum.TryParse<EvidenceKind>(cell.Text, true, out var kind) && kind <= EvidenceKind.Supplied && cell.Text[0] > '9')
        {
            return kind;
        }

        errors.Add(Error(InputErrorCode.UnknownValue, cell, "attested, commonKnowledge, localTable, supplied"));
        return default;
    }
}
