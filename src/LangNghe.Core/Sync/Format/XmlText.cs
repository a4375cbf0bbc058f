using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace LangNghe.Core.Sync.Format;

/// <summary>XML files as uSync writes them: UTF-8 with byte order mark, two spaces, LF, no newline at the end.</summary>
internal static class XmlText
{
    private const int Deepest = 32;

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
            DemandFlat(text);
            using var reader = XmlReader.Create(new StringReader(text), Reading);
            return XDocument.Load(reader, LoadOptions.SetLineInfo).Root!;
        }
        // A document type is the one fault told without a line.
        catch (XmlException e) when (e.LineNumber == 0)
        {
            var before = text[..Math.Max(0, text.IndexOf("<!DOCTYPE", StringComparison.Ordinal))];
            throw new SyncException("Sync.Doctype") { Line = 1 + before.Count(c => c == '\n') };
        }
        catch (XmlException e)
        {
            throw new SyncException("Sync.Xml") { Line = e.LineNumber };
        }
    }

    /// <summary>Building a tree takes time that grows with the square of its depth.</summary>
    private static void DemandFlat(string text)
    {
        using var reader = XmlReader.Create(new StringReader(text), Reading);
        while (reader.Read())
        {
            if (reader.Depth > Deepest)
            {
                throw new SyncException("Sync.TooDeep", Deepest) { Line = ((IXmlLineInfo)reader).LineNumber };
            }
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
