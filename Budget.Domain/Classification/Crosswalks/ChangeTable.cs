using Budget.Domain.Collections;
using Budget.Domain.Figures;
using Budget.Domain.Text;
using static Budget.Domain.Classification.TableReader;

namespace Budget.Domain.Classification.Crosswalks;

/// <summary>Reads changes of a classification from a table with a header line, and reports everything that is wrong with it.</summary>
internal sealed class ChangeTable<TCode>(Func<string, ReadResult<TCode>> readCode, string source)
    : TableParser(["kind", "fromCode", "fromName", "toCode", "toName", "year", "weight", "weightBack", "evidence", "source"], 5)
    where TCode : struct, IClassificationCode<TCode>
{
    private readonly List<HeadingChange<TCode>> changes = [];
    private readonly List<(Cell Start, Func<string, Cell?> Find)> rows = [];

    internal TableReadResult<HeadingChanges<TCode>> Read(string text)
    {
        ReadRows(text, ReadRow);
        var list = changes.ToValueList();
        foreach (var problem in ChangeRules<TCode>.Check(list))
        {
            var (start, find) = rows[problem.Index];
            Errors.Add(Error(problem.Code, (find(problem.Column) ?? start) with { Text = problem.Found }, problem.Expected));
        }

        return Conclude(() => new HeadingChanges<TCode>(list));
    }

    private void ReadRow()
    {
        var before = Errors.Count;
        var kind = ReadKind();
        var change = new HeadingChange<TCode>
        {
            Kind = kind,
            From = ReadHeading("fromCode", "fromName"),
            To = ReadHeading("toCode", "toName"),
            Year = Find("year") is { } year ? ReadYear(year, year.Text) : null,
            Weight = ReadWeight("weight"),
            WeightBack = ReadWeight("weightBack"),
            Evidence = Find("evidence") is { } evidence ? ReadEvidence(evidence) : EvidenceKind.Supplied,
            Source = TextOf("source") ?? source,
        };
        if (Errors.Count == before)
        {
            var cells = new[] { "kind", "weight", "weightBack" }.ToDictionary(column => column, Find, StringComparer.Ordinal);
            rows.Add((RowStart, column => cells[column]));
            changes.Add(change);
        }
    }

    private HeadingRelation ReadKind()
    {
        var kind = Find("kind") is { } cell ? ChangeProblem.KindOf(cell.Text) : null;
        if (kind is null)
        {
            if (Find("kind") is { } unknown)
            {
                Errors.Add(Error(InputErrorCode.UnknownValue, unknown, ChangeProblem.AllNames));
            }
            else
            {
                AddBlank(RowStart, "kind");
            }
        }

        return kind ?? HeadingRelation.Unknown;
    }

    private NamedCode<TCode>? ReadHeading(string codeColumn, string nameColumn)
    {
        if (Find(codeColumn) is not { } cell)
        {
            if (Find(nameColumn) is { } name)
            {
                AddBlank(name, codeColumn);
            }

            return null;
        }

        var code = readCode(cell.Text);
        if (!code.IsSuccess || code.Value.Level == 0)
        {
            Errors.Add(Error(code.Error?.Code ?? InputErrorCode.WrongCode, cell, code.Error?.Expected ?? "201"));
            return null;
        }

        if (Find(nameColumn) is null)
        {
            AddBlank(cell, nameColumn);
            return null;
        }

        return new(code.Value, TextOf(nameColumn)!);
    }

    private Rational? ReadWeight(string column)
    {
        if (Find(column) is not { } cell)
        {
            return null;
        }

        var weight = Rational.TryRead(cell.Text);
        if (!weight.IsSuccess)
        {
            Errors.Add(Error(weight.Error.Code, cell, "1/3"));
        }

        return weight.IsSuccess ? weight.Value : null;
    }
}
