using LangNghe.Core.Content;

namespace LangNghe.Web.Texts;

/// <summary>What choices are called, for the search: those that have no name of their own are not searched by it.</summary>
public static class ChoiceNames
{
    private static readonly Words Vietnamese = new(Language.Vi);
    private static readonly Words English = new(Language.En);

    public static string Of(Enum choice, Language language) => (language == Language.Vi ? Vietnamese : English).Of(choice);
}
