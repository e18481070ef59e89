using System.Globalization;
using Budget.Domain.Classification.Citations;
using Budget.Domain.Expenditure;
using Budget.Domain.Text;
using static Budget.Domain.Classification.TableReader;

namespace Budget.Domain.Classification;

/// <summary>Reads the headings of an edition from a table with a header line, and reports everything that is wrong with it.</summary>
internal sealed class ClassificationTable<TCode>(Func<string, ReadResult<TCode>> readCode, string[] levels, EvidenceKind evidence, string source)
    : TableParser(
        ["code", "name", "level", "fund", "years", "from", "until", "aliases", "aliasSource", "formerName", "formerUntil", "english", "definition", "definitionSource", "children", "evidence", "source"], 2)
    where TCode : struct, IClassificationCode<TCode>
{
    private static readonly string[] Funds =
        ["generalPublicBudget", "governmentManagedFunds", "stateCapitalOperations", "specialFiscalAccounts", "otherFunds"];

    private readonly Dictionary<TCode, Cell> listed = [];
    private readonly List<ClassifiedHeading<TCode>> headings = [];

    internal TableReadResult<TEdition> Read<TEdition>(string text, Func<IEnumerable<ClassifiedHeading<TCode>>, TEdition> create)
        where TEdition : class
    {
        ReadRows(text, ReadRow);
        foreach (var (code, cell) in listed.Select(entry => (entry.Key, entry.Value)).Where(entry => entry.Key.Parent.Level > 0 && !listed.ContainsKey(entry.Key.Parent)))
        {
            Errors.Add(Error(InputErrorCode.OrphanCode, cell, code.Parent.ToString()!));
        }

        return Conclude(() => create(headings));
    }

    private void ReadRow()
    {
        var code = ReadCode();
        var years = ReadYears();
        ReadName(code?.Level ?? 1);

        headings.Add(new()
        {
            Code = code ?? default,
            Name = TextOf("name") ?? "-",
            Funds = ReadFund(),
            Years = [.. (TextOf("years") ?? string.Empty).Split([' '], StringSplitOptions.RemoveEmptyEntries).Select(year => ReadYear(Find("years")!, year))],
            From = years.From,
            Until = years.Until,
            Aliases = [.. (TextOf("aliases") ?? string.Empty).Split(';').Select(alias => alias.Trim()).Where(alias => alias.Length > 0)],
            AliasSource = TextOf("aliases") is null ? null : TextOf("aliasSource") ?? TextOf("source") ?? source,
            Former = ReadFormer(),
            EnglishName = TextOf("english"),
            Definition = TextOf("definition"),
            DefinitionSource = TextOf("definition") is null ? null : TextOf("definitionSource") ?? TextOf("source") ?? source,
            HasAllChildren = ReadChildren(),
            Evidence = Find("evidence") is { } kind ? ReadEvidence(kind) : evidence,
            Source = TextOf("source") ?? source,
        });
    }

    /// <summary>A name is one that can be printed as a level of a heading, and read back from there.</summary>
    private void ReadName(int level)
    {
        if (Find("name") is not { } name)
        {
            AddBlank(RowStart, "name");
            return;
        }

        var path = string.Concat(levels.Take(level).Select(above => above.Length == 0 ? string.Empty : "甲（" + above + "）"));
        var citation = HeadingCitation.TryRead(path + name.Text + "（" + levels[level] + "）");
        if (!citation.TryGet(out var read) || read.Names.Count != level || read.Names[^1] != HeadingName.ToPlain(name.Text))
        {
            Errors.Add(Error(InputErrorCode.StrayCharacter, name, "一般公共服务支出"));
        }
    }

    /// <summary>The code of a row; that it is listed counts whatever else is wrong with the row, so that what stands below it is no orphan.</summary>
    private TCode? ReadCode()
    {
        if (Find("code") is not { } cell)
        {
            AddBlank(RowStart, "code");
            return null;
        }

        var code = readCode(cell.Text);
        if (!code.IsSuccess || code.Value.Level == 0)
        {
            // The root has no name of its own; it is there without being listed.
            Errors.Add(Error(code.Error?.Code ?? InputErrorCode.WrongCode, cell, code.Error?.Expected ?? "201"));
            return null;
        }

        if (Find("level") is { } level && level.Text != levels[code.Value.Level])
        {
            Errors.Add(Error(InputErrorCode.LevelMismatch, level, levels[code.Value.Level]));
        }

        if (listed.TryGetValue(code.Value, out var first))
        {
            Errors.Add(Error(InputErrorCode.DuplicateCode, cell, first.Line.ToString(CultureInfo.InvariantCulture)));
        }
        else
        {
            listed.Add(code.Value, cell);
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
            Errors.Add(Error(InputErrorCode.UnknownValue, cell, "all, " + string.Join(", ", Funds)));
        }

        return fund < 0 ? FundScope.All : (Fund)fund;
    }

    private (int? From, int? Until) ReadYears()
    {
        int? from = Find("from") is { } first ? ReadYear(first, first.Text) : null;
        int? until = Find("until") is { } last ? ReadYear(last, last.Text) : null;
        if (until > 0 && until < from)
        {
            Errors.Add(Error(InputErrorCode.EndBeforeStart, Find("until")!, from.Value.ToString(CultureInfo.InvariantCulture)));
        }

        return (from, until);
    }

    private FormerName? ReadFormer()
    {
        int? until = Find("formerUntil") is { } year ? ReadYear(year, year.Text) : null;
        if (until is not null && Find("formerName") is null)
        {
            AddBlank(Find("formerUntil")!, "formerName");
        }

        return TextOf("formerName") is { } name ? new(name, until) : null;
    }

    private bool ReadChildren()
    {
        if (Find("children") is { Text: not "all" } cell)
        {
            Errors.Add(Error(InputErrorCode.UnknownValue, cell, "all"));
        }

        return Find("children") is not null;
    }
}
