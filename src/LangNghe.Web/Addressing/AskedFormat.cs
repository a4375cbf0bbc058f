namespace LangNghe.Web.Addressing;

public enum AskedFormat { Html, JsonLd }

public static class AskedFormats { public static AskedFormat Of(HttpRequest request) => AskedFormat.Html; }
