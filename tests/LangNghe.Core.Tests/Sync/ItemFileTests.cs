using LangNghe.Core.Content;
using LangNghe.Core.Site;
using Xunit;

namespace LangNghe.Core.Tests.Sync;

/// <summary>Whole files, to the byte, and what the head of a file says of a name and a state.</summary>
public class ItemFileTests
{
    [Fact]
    public void A_file_holds_head_and_every_property_sorted_by_alias()
    {
        Assert.Equal(
            "\uFEFF" +
            """
            <?xml version="1.0" encoding="utf-8"?>
            <Content Key="1e24e1a7-3725-50e4-ad4f-8b88d3cf53e3" Alias="Giới thiệu: “Làng nghề”" Level="1">
              <Info>
                <Parent Key="00000000-0000-0000-0000-000000000000"></Parent>
                <Path>/GioiThieuLangNghe</Path>
                <Trashed>false</Trashed>
                <ContentType>page</ContentType>
                <CreateDate>2026-11-24T03:00:00</CreateDate>
                <NodeName Default="Giới thiệu: “Làng nghề”">
                  <Name Culture="en-US">Giới thiệu: “Làng nghề”</Name>
                  <Name Culture="vi">Giới thiệu: “Làng nghề”</Name>
                </NodeName>
                <SortOrder>0</SortOrder>
                <Published Default="true">
                  <Published Culture="en-US">false</Published>
                  <Published Culture="vi">true</Published>
                </Published>
                <Schedule />
                <Template />
              </Info>
              <Properties>
                <body>
                  <Value Culture="en-US"><![CDATA[]]></Value>
                  <Value Culture="vi"><![CDATA[]]></Value>
                </body>
                <certaintyNotes>
                  <Value><![CDATA[]]></Value>
                </certaintyNotes>
                <compiledOn>
                  <Value><![CDATA[]]></Value>
                </compiledOn>
                <confidence>
                  <Value><![CDATA[]]></Value>
                </confidence>
                <editorNotes>
                  <Value Culture="en-US"><![CDATA[]]></Value>
                  <Value Culture="vi"><![CDATA[]]></Value>
                </editorNotes>
                <formerUrlNames>
                  <Value Culture="en-US"><![CDATA[]]></Value>
                  <Value Culture="vi"><![CDATA[]]></Value>
                </formerUrlNames>
                <sources>
                  <Value><![CDATA[]]></Value>
                </sources>
                <summary>
                  <Value Culture="en-US"><![CDATA[]]></Value>
                  <Value Culture="vi"><![CDATA[S]]></Value>
                </summary>
                <title>
                  <Value Culture="en-US"><![CDATA[]]></Value>
                  <Value Culture="vi"><![CDATA[Giới thiệu: “Làng nghề”]]></Value>
                </title>
                <umbracoUrlName>
                  <Value Culture="en-US"><![CDATA[]]></Value>
                  <Value Culture="vi"><![CDATA[]]></Value>
                </umbracoUrlName>
                <withdrawal>
                  <Value><![CDATA[]]></Value>
                </withdrawal>
                <withdrawalReason>
                  <Value Culture="en-US"><![CDATA[]]></Value>
                  <Value Culture="vi"><![CDATA[]]></Value>
                </withdrawalReason>
                <withdrawnOn>
                  <Value><![CDATA[]]></Value>
                </withdrawnOn>
              </Properties>
            </Content>
            """,
            Written.File(new Page { Name = new LocalizedText("Giới thiệu: “Làng nghề”"), Summary = new LocalizedText("S") }));
    }

    [Theory]
    [InlineData("Lụa", "Silk", true, "Lụa", "Silk", "true true true")]
    [InlineData("Lụa", null, true, "Lụa", "Lụa", "true false true")]
    [InlineData("Lụa", "Silk", false, "Lụa", "Silk", "false false false")]
    [InlineData(null, "Silk", false, "Silk", "Silk", "false false false")]
    [InlineData(null, null, false, "(không tên)", "(không tên)", "false false false")]
    public void A_node_has_a_name_in_each_language_and_is_published_where_it_has_its_own(
        string? vi, string? en, bool published, string name, string english, string flags)
    {
        var file = Written.File(new Page { Name = new LocalizedText(vi, en) }, published);
        var state = flags.Split(' ');

        Assert.Contains(
            $"""
                <NodeName Default="{name}">
                  <Name Culture="en-US">{english}</Name>
                  <Name Culture="vi">{name}</Name>
                </NodeName>
                <SortOrder>0</SortOrder>
                <Published Default="{state[0]}">
                  <Published Culture="en-US">{state[1]}</Published>
                  <Published Culture="vi">{state[2]}</Published>
                </Published>
            """, file, StringComparison.Ordinal);
    }
}
