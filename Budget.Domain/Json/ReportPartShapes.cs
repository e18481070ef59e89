using Budget.Domain.Reconciliation.Facts;
using Budget.Domain.Text;
using static Budget.Domain.Json.ScalarShapes;

namespace Budget.Domain.Json;

/// <summary>What the parts of a report have in common: messages and places.</summary>
internal static class ReportPartShapes
{
    internal static readonly ObjectShape<LocalizedText> Message = new(o =>
    {
        var english = o.Required("en", AnyText, x => x.English);
        var chinese = o.Required("zh", AnyText, x => x.Chinese);
        return v => new(v.Get(english), v.Get(chinese));
    });

    internal static readonly ObjectShape<Location> Position = new(o =>
    {
        var pointer = o.Required("pointer", AnyText, x => x.Pointer);
        var section = o.Required("section", AnyText, x => x.Section);
        var paragraph = o.Optional("paragraph", AnyText, x => x.Paragraph);
        var document = o.Optional("document", AnyText, x => x.Document);
        return v => new(v.Get(pointer), v.Get(section), v.Find(paragraph), v.Find(document));
    });
}
