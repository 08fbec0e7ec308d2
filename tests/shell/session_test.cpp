// One run put together: what is refused where somebody waits for an answer, and what stands in on the glass.
#include "shell/session.h"

#include <gmock/gmock.h>

#include "support/stored_report.h"

namespace foyer::shell {
namespace {

using testing::HasSubstr;

class SessionTest : public testing::Test {
 protected:
  void SetUp() override {
    // The log is checked where it matters; elsewhere it would only be noise.
    testing::internal::CaptureStderr();
    support::WriteBytes(bad_, "this is no database");
    options_.config = folder_ / "foyer.toml";
    support::WriteBytes(options_.config, "");
  }
  void TearDown() override { testing::internal::GetCapturedStderr(); }

  auto Open() { return Session::Open(options_, bundled_); }
  std::string TitleShown(Session& session) {
    session.Prepare({{1280, 720}, {}, {}}, base::Time::zero());
    return session.kiosk().heading().title;
  }

  support::TemporaryFolder folder_;
  Options options_;
  const std::string bundled_ = support::StoredBundle().path(), bad_ = folder_ / "bad.sqlite",
                    missing_ = folder_ / "missing.sqlite";
};

TEST_F(SessionTest, ShowsTheBundledReportFromAttract) {
  auto session = Open();
  ASSERT_TRUE(session) << session.error().message;
  EXPECT_FALSE((*session)->Print().value());
  TitleShown(**session);
  EXPECT_EQ((*session)->kiosk().route().page, pages::PageKind::kAttract);
  EXPECT_NE((*session)->kiosk().tree().Find("attract/words"), nullptr);
}

TEST_F(SessionTest, OnTheGlassTheBundledReportStandsInForBadContent) {
  for (const std::string& content : {bad_, missing_, folder_.Path()}) {
    options_.content = content;
    auto session = Open();
    ASSERT_TRUE(session) << session.error().message;
    EXPECT_THAT(TitleShown(**session), HasSubstr("Cybersecurity"));
    const std::string log = testing::internal::GetCapturedStderr();
    EXPECT_THAT(log, HasSubstr(content));
    EXPECT_THAT(log, HasSubstr("showing the bundled report instead"));
    testing::internal::CaptureStderr();
  }
}

TEST_F(SessionTest, OnTheGlassNothingAtAllStillShowsAPage) {
  options_.content = bad_;
  auto session = Session::Open(options_, missing_);
  ASSERT_TRUE(session) << session.error().message;
  EXPECT_EQ(TitleShown(**session), "Not available");
}

TEST_F(SessionTest, BadContentIsRefusedWhereSomebodyWaitsForAnAnswer) {
  for (const Task task : {Task::kDescribe, Task::kListRoutes, Task::kScreenshot}) {
    for (const std::string& content : {bad_, missing_}) {
      options_.task = task;
      options_.content = content;
      const auto session = Open();
      ASSERT_FALSE(session);
      EXPECT_EQ(session.error().kind, base::ErrorKind::kInput);
      EXPECT_THAT(session.error().message, HasSubstr(content));
    }
  }
}

TEST_F(SessionTest, UnknownEntriesAreRefusedOrReplacedByTheStart) {
  options_.route = pages::ParseRoute("agenda/XXXIX");
  auto running = Open();
  ASSERT_TRUE(running);
  TitleShown(**running);
  EXPECT_EQ((*running)->kiosk().route().page, pages::PageKind::kAttract);
  options_.task = Task::kDescribe;
  const auto described = Open();
  ASSERT_FALSE(described);
  EXPECT_THAT(described.error().message, HasSubstr("agenda/XXXIX"));
}

TEST_F(SessionTest, OptionsComeBeforeTheConfig) {
  support::WriteBytes(options_.config,
                      "content = \"" + support::StoredSample().path() +
                          "\"\ntheme = \"high-contrast\"\ntext_step = 2\ndisplay_mm = [677, 381]\n");
  auto configured = Open();
  ASSERT_TRUE(configured);
  EXPECT_THAT(TitleShown(**configured), HasSubstr("Sample session"));
  EXPECT_EQ((*configured)->kiosk().theme().name, "high-contrast");
  EXPECT_EQ((*configured)->kiosk().scale().text_step(), 2);
  EXPECT_NEAR((*configured)->kiosk().scale().px_per_mm(), 1.89f, 0.01f);

  options_.content = bundled_;
  options_.theme = ui::ThemeName::kLight;
  options_.text_step = 0;
  options_.display_mm = base::MillimetreSize{338, 190};
  auto asked = Open();
  ASSERT_TRUE(asked);
  EXPECT_THAT(TitleShown(**asked), HasSubstr("Cybersecurity"));
  EXPECT_EQ((*asked)->kiosk().theme().name, "light");
  EXPECT_EQ((*asked)->kiosk().scale().text_step(), 0);
  EXPECT_NEAR((*asked)->kiosk().scale().px_per_mm(), 3.79f, 0.01f);
}

TEST_F(SessionTest, ACautiousStartShowsTheBundledReportWithTheDefaults) {
  support::WriteBytes(options_.config,
                      "theme = \"high-contrast\"\ntext_step = 2\nlogo = \"/etc/logo.png\"\n");
  options_.content = support::StoredSample().path();
  options_.text_step = 3;
  options_.route = pages::ParseRoute("about");
  auto cautious = Session::Open(options_, bundled_,
                                StartRecord{.recent_crashes = {base::Time(1), base::Time(2), base::Time(3)}});
  ASSERT_TRUE(cautious);
  EXPECT_THAT(testing::internal::GetCapturedStderr(), HasSubstr("three crashes within a minute"));
  testing::internal::CaptureStderr();
  TitleShown(**cautious);
  EXPECT_EQ((*cautious)->kiosk().route().page, pages::PageKind::kAttract);
  EXPECT_EQ((*cautious)->kiosk().theme().name, "light");
  EXPECT_EQ((*cautious)->kiosk().scale().text_step(), 0);
  EXPECT_EQ((*cautious)->logo(), "");
  EXPECT_THAT((*cautious)->Status(),
              testing::AllOf(HasSubstr("Cybersecurity"), HasSubstr("after three crashes")));
}

TEST_F(SessionTest, SaysInPlainWordsWhatItShows) {
  EXPECT_THAT((*Open())->Status(), testing::AllOf(HasSubstr("showing \""), HasSubstr("Cybersecurity")));
  EXPECT_EQ((*Session::Open(options_, missing_))->Status(), "showing that no content can be opened");
}

TEST_F(SessionTest, ABadConfigIsSaidAndDoesNotStopTheKiosk) {
  support::WriteBytes(options_.config, "theme = \"dark\"\n");
  ASSERT_TRUE(Open());
  EXPECT_THAT(testing::internal::GetCapturedStderr(), HasSubstr(options_.config + ":1:9: theme: expected"));
  testing::internal::CaptureStderr();
}

TEST_F(SessionTest, ListsTheRoutesOfTheContent) {
  options_.task = Task::kListRoutes;
  options_.content = support::StoredSample().path();
  const auto printed = Open().value()->Print();
  ASSERT_TRUE(printed && *printed);
  EXPECT_EQ((*printed)->exit_code, 0);
  EXPECT_EQ((*printed)->words,
            "attract\nhome\nbackground\nagenda\nagenda/I\nagenda/II\nspeakers\nspeakers/"
            "ana-example\nspeakers/jurg-muster\n"
            "outcomes\noutcomes/i\noutcomes/ii\nmessages\nmessages/1\nmessages/2\nchanges\nsearch\nabout\n");
}

TEST_F(SessionTest, ChecksInPlainWords) {
  const std::string damaged = folder_ / "damaged.sqlite";
  std::string bytes = support::ReadBytes(bundled_);
  bytes[bytes.size() / 2] ^= 1;
  support::WriteBytes(damaged, bytes);
  const struct {
    const char* name;
    std::string config, content;
    int exit_code;
    std::string says;
  } kCases[] = {
      {"good", "", bundled_, 0, "no problems in 66 pages"},
      {"bad config", "text_step = 9\n", bundled_, 1, options_.config + ":1:13: text_step: expected"},
      {"no database", "", bad_, 1, bad_},
      {"missing", "", missing_, 1, missing_},
      {"one bit flipped", "", damaged, 1, damaged},
  };
  options_.task = Task::kCheck;
  for (const auto& each : kCases) {
    support::WriteBytes(options_.config, each.config);
    options_.content = each.content;
    const auto printed = Open().value()->Print();
    ASSERT_TRUE(printed && *printed) << each.name;
    EXPECT_EQ((*printed)->exit_code, each.exit_code) << each.name;
    EXPECT_THAT((*printed)->words, HasSubstr(each.says)) << each.name;
    EXPECT_THAT((*printed)->words, testing::EndsWith("\n")) << each.name;
  }
}

TEST_F(SessionTest, DescribesAtTheAskedSizeWithoutADisplay) {
  options_.task = Task::kDescribe;
  options_.route = pages::ParseRoute("outcomes/iv");
  options_.size = base::PixelSize{1080, 1920};
  const auto printed = Open().value()->Print();
  ASSERT_TRUE(printed && *printed);
  EXPECT_THAT((*printed)->words, HasSubstr("\"route\": \"outcomes/iv\""));
  EXPECT_THAT((*printed)->words, HasSubstr("1080,\n    1920"));
}

}  // namespace
}  // namespace foyer::shell
