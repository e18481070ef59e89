using System.Globalization;
using Budget.Domain.Amounts;
using Budget.Domain.Comparison;
using Budget.Domain.Disclosure;
using Budget.Domain.Figures;
using Budget.Domain.Json;
using Budget.Domain.Reconciliation;
using Budget.Domain.Tests.Docs;
using Budget.Domain.Tests.Performance.Scoring;
using Budget.Domain.Tests.Support;
using Budget.Domain.Text;
using FsCheck;
using FsCheck.Fluent;
using Newtonsoft.Json.Linq;
using Xunit;

namespace Budget.Domain.Tests.Json.Schema;

/// <summary>A schema takes what the reader takes and refuses what it refuses, but for what docs/wire-format.md lists.</summary>
public class AgreementTests
{
    private const string Document = "docs/wire-format.md";

    private static readonly HashSet<(string Code, string Definition)> Listed = ReadList();

    [Fact]
    public void Disclosures_AreReadAsTheSchemaSays() =>
        Agree("disclosure", GenerateDisclosure.Disclosure.Select(BudgetJson.Write), json => BudgetJson.ReadDisclosure(json).Error, 1500);

    [Fact]
    public void Budgets_AreReadAsTheSchemaSays() => Agree(
        "budget", Gen.OneOf(GenerateBudget.Any, Generate.FewBudgets).Select(BudgetJson.Write), json => BudgetJson.ReadBudget(json).Error, 1500);

    [Fact]
    public void Actuals_AreReadAsTheSchemaSays() =>
        Agree("actuals", GenerateScores.Actuals.Select(BudgetJson.Write), json => BudgetJson.ReadActuals(json).Error, 1000);

    [Fact]
    public void Reports_AreReadAsTheSchemaSays() => Agree(
        "report",
        from disclosure in Gen.Frequency((1, Gen.Constant(Sample.Full)), (3, GenerateDisclosure.Disclosure))
        from depth in Gen.Elements(AuditDepth.Checks, AuditDepth.Trust)
        from references in Gen.Elements<DisclosureReading[]>([], [new(YearBefore(disclosure))])
        select BudgetJson.Write(new Auditor().Audit(disclosure, depth, references)),
        json => BudgetJson.ReadReport(json).Error,
        120);

    [Fact]
    public void Comparisons_AreReadAsTheSchemaSays() => Agree(
        "comparison",
        Gen.OneOf(
            from budgets in GenerateBudget.WithPrior
            select Compared(budgets.Prior.Disclose(AmountUnit.TenThousandYuan, 2, RoundingConvention.HalfUp), budgets.Current.Disclose(AmountUnit.TenThousandYuan, 2, RoundingConvention.HalfUp)),
            from current in Gen.OneOf(Gen.Constant(Sample.Full), GenerateDisclosure.Disclosure)
            select Compared(YearBefore(current), current)),
        json => BudgetJson.ReadComparison(json).Error,
        200);

    [Fact]
    public void Examples_AreValid()
    {
        var examples = Directory.EnumerateFiles(Repository.Example("."), "*.json").Select(File.ReadAllText).Where(json => BudgetJson.ReadDisclosure(json).IsSuccess).ToList();

        Assert.NotEmpty(examples);
        Assert.All(examples, json => Assert.Equal(string.Empty, SchemaValidator.Of("disclosure").Complaints(Sample.Parse(json))));
    }

    /// <summary>Each is right on its own, and what is changed in it is right by the schema: where it stands, and what it becomes.</summary>
    [Theory]
    [InlineData("disclosure", "/revenue/total", "\"92233720368547758.08元\"", InputErrorCode.OutOfRange)]
    [InlineData("disclosure", "/revenue/sources/0/share", "\"1000000000000000.1%\"", InputErrorCode.OutOfRange)]
    [InlineData("disclosure", "/performance/projects", "\"1000000000000001\"", InputErrorCode.OutOfRange)]
    [InlineData("disclosure", "/performance/table/units/0/projects/0/indicators/0/quantitative/value", "\"1000000000000001\"", InputErrorCode.OutOfRange)]
    [InlineData("disclosure", "/performance/table/units/0/projects/0/indicators/0/weight", "\"1000000000000001\"", InputErrorCode.OutOfRange)]
    [InlineData("disclosure", "/performance/table/units/0/projects/0/indicators/0/qualitative", "{}", InputErrorCode.ConflictingProperties)]
    [InlineData("disclosure", "/expenditure/byFunction/entries/0/heading", "\"（类）\"", InputErrorCode.Blank)]
    [InlineData("disclosure", "/expenditure/byFunction/entries/0/heading", "\"教育（类）？\"", InputErrorCode.StrayCharacter)]
    [InlineData("disclosure", "/expenditure/byFunction/entries/0/heading", "\"20500\"", InputErrorCode.WrongCode)]
    [InlineData("disclosure", "/expenditure/byFunction/entries/0/heading", "\"205（款）教育\"", InputErrorCode.LevelMismatch)]
    [InlineData("disclosure", "/stateAssets/asOf", "\"2021-02-29\"", InputErrorCode.WrongDate)]
    [InlineData("disclosure", "/tables/0/rows/0/cells", "[]", InputErrorCode.WrongCellCount)]
    [InlineData("budget", "/lines/0/unit", "2", InputErrorCode.UnknownPosition)]
    [InlineData("budget", "/lines/0/amount", "\"92233720368547758.07元\"", InputErrorCode.OutOfRange)]
    [InlineData("actuals", "/projects/0/indicators/0", """{ "name": "名", "value": "1", "share": "1" }""", InputErrorCode.ConflictingProperties)]
    [InlineData("actuals", "/projects/0/indicators/0", """{ "name": "名" }""", InputErrorCode.MissingProperty)]
    [InlineData("actuals", "/projects/0/indicators/0", """{ "name": "名", "share": "0.7", "band": "reached" }""", InputErrorCode.OutOfRange)]
    [InlineData("actuals", "/projects/0/indicators/1/share", "\"1.1\"", InputErrorCode.OutOfRange)]
    [InlineData("report", "/checks/0/operands/0/figure", "\"92233720368547758.08元\"", InputErrorCode.OutOfRange)]
    [InlineData("report", "/checks/*/implied/range/lower", "\"79228162514264337593543950336\"", InputErrorCode.OutOfRange)]
    [InlineData("report", "/checks/*/implied/range", """{ "lower": "2", "upper": "1" }""", InputErrorCode.OutOfRange)]
    [InlineData("report", "/trust/coverage/figures/*/guards/0/check", "99999", InputErrorCode.UnknownPosition)]
    [InlineData("report", "/trust/coverage/figures/*/limits/0/check", "99999", InputErrorCode.UnknownPosition)]
    [InlineData("report", "/trust/coverage/figures/*/contradicted/0", "99999", InputErrorCode.UnknownPosition)]
    [InlineData("report", "/trust/coverage/figures/*/notCheckable/0", "99999", InputErrorCode.UnknownPosition)]
    [InlineData("report", "/trust/conflicts/0/check", "99999", InputErrorCode.UnknownPosition)]
    [InlineData("report", "/trust/conflicts/0/relations/0", "99999", InputErrorCode.UnknownPosition)]
    [InlineData("report", "/trust/suspicions/0/contradictions/0", "99999", InputErrorCode.UnknownPosition)]
    [InlineData("report", "/trust/suspicions/0/groups/0/explains/0", "99999", InputErrorCode.UnknownPosition)]
    [InlineData("report", "/trust/suspicions/0/groups/0/breaks/0", "99999", InputErrorCode.UnknownPosition)]
    [InlineData("comparison", "/movements/0/prior/figure", "\"1%\"", InputErrorCode.WrongKind)]
    [InlineData("comparison", "/movements/0/quantity/function", """{ "names": ["一", "二", "三", "四", "五"] }""", InputErrorCode.UnknownValue)]
    [InlineData("comparison", "/movements/0/quantity/function", """{ "code": "2010601", "names": ["名"] }""", InputErrorCode.UnknownValue)]
    [InlineData("comparison", "/movements/0/quantity/function", """{ "names": [" "] }""", InputErrorCode.UnknownValue)]
    public void WhatASchemaCannotSay_IsListed(string schema, string pointer, string value, InputErrorCode code)
    {
        var document = Right(schema);
        var slash = pointer.LastIndexOf('/');
        var owner = document.SelectTokens(string.Concat(pointer[1..slash].Split('/').Select(step => step == "*" || char.IsDigit(step[0]) ? "[" + step + "]" : "." + step))).First();
        owner[owner is JArray ? int.Parse(pointer[(slash + 1)..], CultureInfo.InvariantCulture) : pointer[(slash + 1)..]] = Sample.Parse(value);

        var validator = SchemaValidator.Of(schema);
        var error = ErrorOf(schema, document.ToString());

        Assert.Equal(string.Empty, validator.Complaints(document));
        Assert.Equal(code, error?.Code);
        Assert.Contains((code.ToString(), validator.DefinitionAt(error!.Pointer!)), Listed);
    }

    [Fact]
    public void TheList_HoldsNothingElse()
    {
        var method = typeof(AgreementTests).GetMethod(nameof(WhatASchemaCannotSay_IsListed))!;
        var shown = method.GetCustomAttributes(typeof(InlineDataAttribute), false).Cast<InlineDataAttribute>().Select(row => row.GetData(method).Single())
            .SelectMany(row => DefinitionsOnTheWay((string)row[0], (string)row[1]).Select(definition => (row[3].ToString()!, definition))).ToHashSet();

        Assert.All(Listed, row => Assert.True(shown.Contains(row), $"{Document} lists {row}, and no test shows it."));
    }

    private static IEnumerable<string> DefinitionsOnTheWay(string schema, string pointer)
    {
        var steps = pointer.Replace("*", "0", StringComparison.Ordinal).Split('/');
        return steps.Select((_, i) => SchemaValidator.Of(schema).DefinitionAt(string.Join('/', steps.Take(i + 1))));
    }

    private static void Agree(string name, Gen<string> documents, Func<string, InputError?> errorOf, int cases)
    {
        var validator = SchemaValidator.Of(name);
        var (taken, refused) = (0, 0);
        Property.Holds(
            from document in documents
            from count in Gen.Choose(0, 2)
            from mutations in Mutation.Any.ArrayOf(count)
            select (document, mutations),
            input =>
            {
                var tree = input.mutations.Aggregate((JObject)Sample.Parse(input.document), (damaged, mutation) => mutation.Apply(damaged));
                var json = tree.ToString();
                var error = errorOf(json);
                Assert.True(error is null || input.mutations.Length > 0, error?.ToString());
                var isAccepted = validator.Accepts(tree);
                (taken, refused) = error is null ? (taken + 1, refused) : (taken, refused + 1);
                if (error is null)
                {
                    Assert.True(isAccepted, $"The reader takes what the schema refuses:\n{validator.Complaints(tree)}\n{string.Join("\n", input.mutations.Select(one => one.ToString()))}");
                }
                else if (isAccepted)
                {
                    var definition = validator.DefinitionAt(error.Pointer!);
                    Assert.True(
                        Listed.Contains((error.Code.ToString(), definition)),
                        $"The schema takes what the reader refuses: {error}\nMake the schema refuse it, or list `{error.Code}` of `{definition}` in {Document} and show it in {nameof(WhatASchemaCannotSay_IsListed)}.");
                }
            },
            cases);

        Assert.True(Math.Min(taken, refused) > cases / 10, $"{taken} taken, {refused} refused: the mutations are too mild or too wild.");
    }

    private static string Compared(BudgetDisclosure prior, BudgetDisclosure current) => BudgetJson.Write(DisclosureComparison.LikeForLike(new(prior), new(current)));

    private static BudgetDisclosure YearBefore(BudgetDisclosure disclosure) => disclosure with { FiscalYear = disclosure.FiscalYear.Previous, Title = "前一年" };

    private static JObject Right(string schema) => (JObject)Sample.Parse(schema switch
    {
        "disclosure" => BudgetJson.Write(Sample.Full),
        "budget" => BudgetJson.Write(Sample.Budget),
        "actuals" => BudgetJson.Write(Sample.Actuals),
        "comparison" => Compared(YearBefore(Sample.Full), Sample.Full),
        _ => BudgetJson.Write(Trusted(new Auditor().Audit(Sample.Full, AuditDepth.Trust))),
    });

    private static AuditReport Trusted(AuditReport report) => report with { Trust = report.Trust! with { Conflicts = [new(0, [1])] } };

    private static InputError? ErrorOf(string schema, string json) => schema switch
    {
        "disclosure" => BudgetJson.ReadDisclosure(json).Error,
        "budget" => BudgetJson.ReadBudget(json).Error,
        "actuals" => BudgetJson.ReadActuals(json).Error,
        "comparison" => BudgetJson.ReadComparison(json).Error,
        _ => BudgetJson.ReadReport(json).Error,
    };

    /// <summary>The rows of the table: codes in the first column, definitions in the second.</summary>
    private static HashSet<(string Code, string Definition)> ReadList() =>
    [
        .. Documents.Read(Document).Split("### What a schema cannot say\n")[1].Split("\n#")[0].Split('\n')
            .Select(line => line.Split('|')).Where(cells => cells.Length > 3)
            .SelectMany(cells => Quoted(cells[1]).SelectMany(code => Quoted(cells[2]).Select(definition => (code, definition)))),
    ];

    private static IEnumerable<string> Quoted(string cell) => cell.Split('`').Where((_, i) => i % 2 == 1);
}
