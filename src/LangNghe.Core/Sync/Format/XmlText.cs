using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace LangNghe.Core.Sync.Format;

/// <summary>XML files as uSync writes them: UTF-8 with byte order mark, two spaces, LF, no newline at the end.</summary>
internal static class XmlText
{
    private static readonly XmlWriterSettings Writing = new() { Indent = true, NewLineChars = "\n" };

    // No document type means no entities: neither bombs nor files from elsewhere.
    private static readonly XmlReaderSettings Reading = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static byte[] Write(XElement root)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, Writing))
        {
            root.Save(writer);
        }
        return stream.ToArray();
    }

    /// <summary>The root element, its text in NFC, each element with its line.</summary>
    /// <exception cref="SyncException">Not such a file, with the line.</exception>
    public static XElement Read(byte[] bytes)
    {
        var text = Decode(bytes);
        try
        {
            using var reader = XmlReader.Create(new StringReader(text), Reading);
            return XDocument.Load(reader, LoadOptions.SetLineInfo).Root!;
        }
        catch (XmlException e)
        {
            var doctype = text.Split('\n').ElementAtOrDefault(e.LineNumber - 1)?.Contains("<!DOCTYPE", StringComparison.Ordinal) == true;
            throw new SyncException(doctype ? "Sync.Doctype" : "Sync.Xml") { Line = e.LineNumber };
        }
    }

    private static string Decode(byte[] bytes)
    {
        try
        {
            return Utf8.GetString(bytes).TrimStart('\uFEFF').Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            throw new SyncException("Sync.Utf8");
        }
    }

    /// <summary>Letters XML has no way to write (most control characters) are left out.</summary>
    public static string Writable(string text) =>
        text.All(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c)) ? text : string.Concat(text.Where(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c)));

    public static int LineOf(XObject node) => ((IXmlLineInfo)node).LineNumber;
}
