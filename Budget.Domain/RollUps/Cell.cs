namespace Budget.Domain.RollUps;

/// <summary>An amount in fen and its place, as a roll-up keeps it.</summary>
internal readonly record struct Cell(CellKey Key, long Fen);
