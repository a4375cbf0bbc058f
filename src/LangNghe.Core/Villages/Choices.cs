namespace LangNghe.Core.Villages;

/// <summary>What kind of record a village is.</summary>
public enum VillageScope
{
    /// <summary>In An Giang when Plan 838/KH-UBND was made.</summary>
    AnGiang2019,

    /// <summary>In Kiên Giang before 1 July 2025.</summary>
    FormerKienGiang,

    /// <summary>A trade or a cluster of facilities, not a village with a title.</summary>
    TradeOnly,

    /// <summary>Holds the place of something not yet described; never published.</summary>
    Placeholder,
}

/// <summary>Families of crafts; each owns a cover and a selvedge.</summary>
public enum Craft
{
    Weaving,
    MatWeaving,
    Woodwork,
    BoatBuilding,
    Smithing,
    FishingGear,
    Pottery,
    BricksAndTiles,
    Basketry,
    Food,
    PalmSugar,
    Incense,
    Painting,
    Other,
}

/// <summary>How alive the craft is, as the sources tell it.</summary>
public enum ActivityStatus
{
    Active,
    Declining,
    NearlyExtinct,
    Unknown,
}

/// <summary>Communities as the sources name them.</summary>
public enum Community
{
    Kinh,
    Khmer,
    Cham,
    Hoa,
}

/// <summary>Titles of Decree 52/2018/NĐ-CP, Article 5 (rules REC-1 to REC-3), and what was called so before.</summary>
public enum Title
{
    /// <summary>Làng nghề.</summary>
    CraftVillage,

    /// <summary>Làng nghề truyền thống.</summary>
    TraditionalCraftVillage,

    /// <summary>Nghề truyền thống: of a trade, not of a place.</summary>
    TraditionalTrade,
}
