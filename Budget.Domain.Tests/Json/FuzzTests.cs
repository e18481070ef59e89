using Budget.Domain.Json;
using Budget.Domain.Reconciliation;
using Budget.Domain.Tests.Support;
using Budget.Domain.Text;
using FsCheck.Fluent;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Xunit;

namespace Budget.Domain.Tests.Json;

/// <summary>Damaged documents are errors with a place, or budgets; never exceptions.</summary>
public class FuzzTests
{
    private static readonly string Example = File.ReadAllText(Repository.Example("shaoxing-commerce-2021.json"));

    private static readonly string Small = BudgetJson.Write(Sample.Full);

    [Fact]
    public void DamagedCharacters_AreErrorsOrBudgets() => Property.Holds(
        from text in Gen.Frequency(
            (1, Gen.Constant(Example)), (3, Gen.Constant(Small)), (1, GenerateDisclosure.Disclosure.Select(BudgetJson.Write)))
        from damaged in Damage.Of(text, 4)
        select damaged,
        AnswersWithBudgetOrError,
        3000);

    [Fact]
    public void DamagedTrees_AreErrorsOrBudgets() => Property.Holds(
        from text in Gen.Frequency((3, Gen.Constant(Small)), (1, GenerateDisclosure.Disclosure.Select(BudgetJson.Write)))
        from count in Gen.Choose(1, 3)
        from edits in Damage.Edit().ListOf(count)
        select edits.Aggregate(text, (damaged, edit) => DamageTree(damaged, edit.At, edit.Kind)),
        AnswersWithBudgetOrError,
        1500);

    [Fact]
    public void DamagedReports_AreErrorsOrReports()
    {
        var report = BudgetJson.Write(new Auditor().Audit(Sample.Full, AuditDepth.Trust));
        Property.Holds(
            from edit in Damage.Edit()
            from inTree in Gen.Elements(false, true)
            select inTree ? DamageTree(report, edit.At, edit.Kind) : Damage.Apply(report, edit.At, edit.Kind, edit.Inserted),
            json =>
            {
                var read = BudgetJson.ReadReport(json);
                Assert.True(read.IsSuccess || (read.Error.Line > 0 && read.Error.Pointer is not null && read.Error.ToString().Length > 0), json);
            },
            500);
    }

    [Fact]
    public void EveryTruncation_IsAnError()
    {
        for (var length = 0; length < Small.TrimEnd().Length; length++)
        {
            var read = BudgetJson.ReadDisclosure(Small[..length]);

            Assert.False(read.IsSuccess);
            Assert.Equal(InputErrorCode.MalformedJson, read.Error.Code);
            Assert.InRange(read.Error.Line!.Value, 1, Small[..length].Count(c => c == '\n') + 1);
        }
    }

    private static void AnswersWithBudgetOrError(string json)
    {
        var read = BudgetJson.ReadDisclosure(json);
        if (read.IsSuccess)
        {
            Assert.Equal(read.Value, BudgetJson.ReadDisclosure(BudgetJson.Write(read.Value)).Value);
            Assert.NotNull(new Auditor().Audit(read.Value));
            return;
        }

        Assert.True(Enum.IsDefined(read.Error.Code));
        Assert.InRange(read.Error.Line!.Value, 1, json.Count(c => c is '\n' or '\r') + 1);
        Assert.True(read.Error.LinePosition >= 0);
        Assert.NotNull(read.Error.Pointer);
        Assert.NotEmpty(read.Error.Message.English);
        Languages.AssertIsChinese(read.Error);
    }

    private static string DamageTree(string text, int at, int kind)
    {
        var tree = (JObject)Sample.Parse(text);
        var properties = tree.Descendants().OfType<JProperty>().ToList();
        if (properties.Count == 0)
        {
            return text;
        }

        var property = properties[at % properties.Count];
        switch (kind)
        {
            case 0:
                property.Remove();
                break;
            case 1:
                property.Replace(new JProperty(property.Name + "ǅ", property.Value));
                break;
            case 2:
                property.Value = new JArray(property.Value, property.Value);
                break;
            case 3:
                property.Value = new JObject(new JProperty(property.Name, property.Value));
                break;
            case 4:
                property.Value = new JValue(12.5m);
                break;
            case 5:
                property.Value = new JValue(at);
                break;
            case 6:
                property.Value = JValue.CreateNull();
                break;
            case 7:
                property.Value = new JValue(true);
                break;
            case 8:
                property.Value = properties[at / 7 % properties.Count].Value.DeepClone();
                break;
            case 9:
                property.Value = new JValue(string.Empty);
                break;
            case 10:
                property.Value = new JArray();
                break;
            default:
                // A tree cannot hold a property twice; its text can.
                var json = tree.ToString(Formatting.None);
                var name = "\"" + property.Name + "\":";
                var found = json.IndexOf(name, StringComparison.Ordinal);
                return found < 0 ? json : json.Insert(found, name + "\"1\",");
        }

        return tree.ToString(at % 2 == 0 ? Formatting.None : Formatting.Indented);
    }
}
