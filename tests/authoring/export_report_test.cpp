// The two exports of a made-up report, whole.
#include "authoring/export_report.h"

#include <gtest/gtest.h>

#include "authoring/write_database.h"
#include "support/sample_report.h"
#include "support/temporary_folder.h"

namespace foyer::authoring {
namespace {

class ExportReport : public testing::Test {
 protected:
  void SetUp() override {
    ASSERT_TRUE(WriteDatabase(support::SampleReport(), folder_ / "sample.foyer"));
    auto store = content::Store::Open(folder_ / "sample.foyer");
    ASSERT_TRUE(store) << store.error().message;
    store_.emplace(std::move(*store));
  }

  support::TemporaryFolder folder_;
  std::optional<content::Store> store_;
};

TEST_F(ExportReport, TextHasEveryWordInReadingOrder) {
  const auto text = ExportText(*store_);
  ASSERT_TRUE(text) << text.error().message;
  EXPECT_EQ(*text, R"(SAMPLE SESSION

Please click here for the video, or see the site

1.0 Opening:

Frank Grütter opened the session and thanked all.

2.0 Background

Networks grew.

Trust did not – yet.

3.0 Agenda

We asked:

Policy Question I: What is trust?

Speaker: Ana Example, Director, Trust Institute, Ecuador Civil society

Policy Question II: Who keeps the network safe?

Speaker: Jürg Muster Ambassador, Switzerland Government

4.0 Summary of the Outcome:

i. Trust is built by the individual nations.

It takes time.

ii. Everybody has a role.

Messages

Trust is built by individuals. It takes time.

Keep talking.
)");
}

TEST_F(ExportReport, JsonHasTheDocumentedShape) {
  const auto json = ExportJson(*store_);
  ASSERT_TRUE(json) << json.error().message;
  EXPECT_EQ(*json, R"({
  "report": {
    "title": "Sample session: trust in networks",
    "event": "Forum 2020",
    "year": 2020,
    "slug": "sample-session",
    "short_title": "Sample session",
    "language": "en"
  },
  "opening": [
    "Frank Grütter opened the session and thanked all."
  ],
  "background": [
    "Networks grew.",
    "Trust did not – yet."
  ],
  "chairs": [
    {
      "name": "Frank Grütter",
      "role": "Head of the Division"
    },
    {
      "name": "Olu Sample",
      "role": "Moderator"
    }
  ],
  "questions": [
    {
      "numeral": "I",
      "text": "What is trust?",
      "speaker": {
        "slug": "ana-example",
        "name": "Ana Example",
        "role": "Director",
        "organisation": "Trust Institute",
        "country": "Ecuador",
        "group": "Civil society"
      },
      "speaker_line": "Ana Example, Director, Trust Institute, Ecuador Civil society"
    },
    {
      "numeral": "II",
      "text": "Who keeps the network safe?",
      "speaker": {
        "slug": "jurg-muster",
        "name": "Jürg Muster",
        "role": "Ambassador",
        "organisation": "",
        "country": "Switzerland",
        "group": "Government"
      },
      "speaker_line": "Jürg Muster Ambassador, Switzerland Government"
    }
  ],
  "outcomes": [
    {
      "numeral": "i",
      "paragraphs": [
        "Trust is built by the individual nations.",
        "It takes time."
      ]
    },
    {
      "numeral": "ii",
      "paragraphs": [
        "Everybody has a role."
      ]
    }
  ],
  "messages": [
    {
      "number": 1,
      "text": "Trust is built by individuals. It takes time.",
      "outcome": "i"
    },
    {
      "number": 2,
      "text": "Keep talking.",
      "outcome": null
    }
  ],
  "links": [
    {
      "text": "here",
      "target": "#"
    },
    {
      "text": "site",
      "target": "https://example.org/a?b=c"
    }
  ]
}
)");
}

}  // namespace
}  // namespace foyer::authoring
