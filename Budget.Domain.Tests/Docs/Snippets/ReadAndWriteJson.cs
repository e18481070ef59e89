using Budget.Domain.Disclosure;
using Budget.Domain.Json;
using Budget.Domain.Samples;
using Budget.Domain.Tests.Support;
using Newtonsoft.Json;
using Xunit;

namespace Budget.Domain.Tests.Docs.Snippets;

public class ReadAndWriteJson
{
    [Fact]
    public void AFile_IsReadOrItsErrorIsTold()
    {
        var path = Repository.Example("shaoxing-commerce-2021.json");

        // <read-file>
        using var reader = File.OpenText(path);
        if (BudgetJson.ReadDisclosure(reader) is { Error: { } error })
        {
            Console.Error.WriteLine($"{path}:{error.Line}:{error.LinePosition}: {error.Message.Chinese}");
        }
        // </read-file>

        Assert.True(File.Exists(path));
    }

    [Fact]
    public void WhatIsWritten_IsReadBack()
    {
        // <write>
        var budget = SampleBudgets.Create(seed: 1, lines: 100);
        var json = BudgetJson.Write(budget);
        var same = BudgetJson.ReadBudget(json).OrThrow() == budget;
        // </write>

        Assert.True(same);
    }

    [Fact]
    public void AHost_ReadsBudgetsInsideItsOwnTypes()
    {
        // <host>
        var settings = new JsonSerializerSettings().ConfigureForBudget();
        var filed = new Filing("A-17", SampleBudgets.CreateDisclosure(seed: 1, lines: 20));
        var text = JsonConvert.SerializeObject(filed, settings);
        var again = JsonConvert.DeserializeObject<Filing>(text, settings);
        // </host>

        Assert.Equal(filed, again);
    }

    [Fact]
    public void TheSchemas_ComeWithTheLibrary()
    {
        // <schemas>
        foreach (var (name, schema) in BudgetJson.Schemas)
        {
            Console.WriteLine($"{name}.schema.json: {schema.Length} characters");
        }
        // </schemas>

        Assert.Contains("disclosure", BudgetJson.Schemas.Keys);
    }

    private sealed record Filing(string Number, BudgetDisclosure Budget);
}
