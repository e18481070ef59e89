using System.Collections;
using Budget.Domain.Collections;
using Budget.Domain.Tests.Support;
using Xunit;

namespace Budget.Domain.Tests.Collections;

public class ValueListTests
{
    [Fact]
    public void Equality_IsThatOfTheElementsInOrder() =>
        Laws.EqualityIsThatOfContent(Generate.Names, list => [.. list], list => string.Join('|', list));

    [Fact]
    public void CollectionExpression_HoldsItsElements()
    {
        ValueList<int> list = [3, 1, 2];

        Assert.Equal(3, list.Count);
        Assert.Equal((3, 1, 2), (list[0], list[1], list[2]));
        Assert.Equal("[3, 1, 2]", list.ToString());
    }

    [Fact]
    public void OrderAndNesting_TakePartInEquality()
    {
        ValueList<ValueList<int>> nested = [[1, 2], []];

        Assert.True(nested == [[1, 2], []]);
        Assert.True(nested != [[2, 1], []]);
        Assert.True(nested != [[1, 2]]);
        Assert.Equal(nested.GetHashCode(), ((ValueList<ValueList<int>>)[[1, 2], []]).GetHashCode());
    }

    [Fact]
    public void EveryWayOfEnumerating_GivesTheSame()
    {
        ValueList<string> list = ["a", "b", "c"];
        var byPattern = new List<string>();
        foreach (var item in list)
        {
            byPattern.Add(item);
        }

        Assert.Equal(["a", "b", "c"], byPattern);
        Assert.Equal(["a", "b", "c"], list.AsEnumerable());
        Assert.Equal(["a", "b", "c"], ((IEnumerable)list).Cast<string>());
        Assert.Equal(["a", "b", "c"], list.ToImmutableArray().AsEnumerable());
    }

    [Fact]
    public void EmptyLists_AreEqual()
    {
        ValueList<int> empty = [];

        Assert.Equal(ValueList<int>.Empty, empty);
        Assert.Equal(empty, Enumerable.Empty<int>().ToValueList());
        Assert.Empty(empty);
        Assert.Equal("[]", empty.ToString());
    }

    [Fact]
    public void ToValueList_CopiesTheSequenceButNotAList()
    {
        var source = new List<int> { 1, 2 };
        var list = source.ToValueList();

        source.Add(3);

        Assert.Equal([1, 2], list.AsEnumerable());
        Assert.Same(list, list.ToValueList());
        Assert.Throws<ArgumentNullException>("items", () => ((IEnumerable<int>)null!).ToValueList());
    }

    [Fact]
    public void Index_OutOfRange_Throws()
    {
        ValueList<int> list = [1];

        Assert.Throws<IndexOutOfRangeException>(() => list[1]);
        Assert.Throws<IndexOutOfRangeException>(() => list[-1]);
    }
}
