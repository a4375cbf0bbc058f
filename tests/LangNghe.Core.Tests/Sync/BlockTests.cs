using LangNghe.Core.Content;
using LangNghe.Core.Guides;
using Xunit;

namespace LangNghe.Core.Tests.Sync;

/// <summary>Elements, and elements in elements, as blocks: to the byte.</summary>
public class BlockTests
{
    private static readonly Guid One = new("f0565075-8829-5c6f-8786-0a44e22bb9d8");

    [Fact]
    public void Elements_are_blocks_and_show_in_every_language_they_speak()
    {
        var guide = new Guide { Sections = [new GuideSection { Heading = new LocalizedText("A", "B"), Citations = [new LegalCitation { Law = One, Article = "5.3" }] }] };

        Assert.Equal(
            """
                  <Value><![CDATA[{
              "contentData": [
                {
                  "contentTypeKey": "4ecdcbb8-761e-514c-9294-58565460558c",
                  "key": "6f43dfd5-338a-5d4f-9b61-5a74050cb852",
                  "values": [
                    {
                      "alias": "citations",
                      "culture": null,
                      "editorAlias": null,
                      "segment": null,
                      "value": {
                        "contentData": [
                          {
                            "contentTypeKey": "0d17eb5a-7fb0-53c2-be18-f6cababcd54d",
                            "key": "74b57bb1-a0de-5142-9c7d-ab8dd2e90304",
                            "values": [
                              {
                                "alias": "article",
                                "culture": null,
                                "editorAlias": null,
                                "segment": null,
                                "value": "5.3"
                              },
                              {
                                "alias": "law",
                                "culture": null,
                                "editorAlias": null,
                                "segment": null,
                                "value": "umb://document/f056507588295c6f87860a44e22bb9d8"
                              }
                            ]
                          }
                        ],
                        "settingsData": [],
                        "expose": [
                          {
                            "contentKey": "74b57bb1-a0de-5142-9c7d-ab8dd2e90304",
                            "culture": null,
                            "segment": null
                          }
                        ],
                        "layout": {
                          "Umbraco.BlockList": [
                            {
                              "contentKey": "74b57bb1-a0de-5142-9c7d-ab8dd2e90304",
                              "contentUdi": null,
                              "settingsKey": null,
                              "settingsUdi": null
                            }
                          ]
                        }
                      }
                    },
                    {
                      "alias": "heading",
                      "culture": "en-US",
                      "editorAlias": null,
                      "segment": null,
                      "value": "B"
                    },
                    {
                      "alias": "heading",
                      "culture": "vi",
                      "editorAlias": null,
                      "segment": null,
                      "value": "A"
                    }
                  ]
                }
              ],
              "settingsData": [],
              "expose": [
                {
                  "contentKey": "6f43dfd5-338a-5d4f-9b61-5a74050cb852",
                  "culture": "en-US",
                  "segment": null
                },
                {
                  "contentKey": "6f43dfd5-338a-5d4f-9b61-5a74050cb852",
                  "culture": "vi",
                  "segment": null
                }
              ],
              "layout": {
                "Umbraco.BlockList": [
                  {
                    "contentKey": "6f43dfd5-338a-5d4f-9b61-5a74050cb852",
                    "contentUdi": null,
                    "settingsKey": null,
                    "settingsUdi": null
                  }
                ]
              }
            }]]></Value>
            """, Written.Property(guide, "sections"));
    }
}
