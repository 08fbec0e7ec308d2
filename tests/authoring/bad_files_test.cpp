// Files that are missing, empty, binary or not UTF-8, and message lists with nothing in them: each is refused
// with its line.
#include <gtest/gtest.h>

#include <filesystem>

#include "authoring/bad_source.h"

namespace foyer::authoring {
namespace {

namespace fs = std::filesystem;

using Edit = std::function<void(const SourceFolder&)>;

Edit Write(std::string name, std::string bytes) {
  return [=](const SourceFolder& folder) { folder.Write(name, bytes); };
}

Edit Replace(std::string name, std::string from, std::string to) {
  return [=](const SourceFolder& folder) { folder.Replace(name, from, to); };
}

Edit Remove(std::string name) {
  return [=](const SourceFolder& folder) { fs::remove(folder.PathOf(name)); };
}

const std::string kZero(1, '\0');

const BadSource kBad[] = {
    {"ReportMissing", Remove("report.txt"), {{"report.txt", 1, "there is no such file, expected a text file"}}},
    {"MessagesMissing", Remove("messages.txt"), {{"messages.txt", 1, "no such file"}}},
    {"SessionMissing", Remove("session.toml"), {{"session.toml", 1, "no such file"}}},
    {"PeopleMissing", Remove("people.toml"), {{"people.toml", 1, "no such file"}}},
    {"ChairsMissing", Remove("chairs.toml"), {{"chairs.toml", 1, "no such file"}}},
    {"ReportIsDirectory",
     [](const SourceFolder& folder) {
       fs::remove(folder.PathOf("report.txt"));
       fs::create_directory(folder.PathOf("report.txt"));
     },
     {{"report.txt", 1, "this is a folder, expected a text file"}}},
    {"ReportIsADevice",
     [](const SourceFolder& folder) {
       fs::remove(folder.PathOf("report.txt"));
       fs::create_symlink("/dev/zero", folder.PathOf("report.txt"));
     },
     {{"report.txt", 1, "this is a device, expected a text file"}}},
    {"ReportIsUnreadable",
     [](const SourceFolder& folder) {
       fs::remove(folder.PathOf("report.txt"));
       fs::create_symlink("report.txt", folder.PathOf("report.txt"));  // a loop: tests often run as root
     },
     {{"report.txt", 1, "leads in a circle"}}},
    {"ReportEmpty", Write("report.txt", ""), {{"report.txt", 1, "the file is empty, expected text"}}},
    {"ReportBlank",
     Write("report.txt", "\xEF\xBB\xBF \r\n\t\n\xC2\xA0\n"),
     {{"report.txt", 1, "the file is blank"}}},
    {"PeopleEmpty", Write("people.toml", ""), {{"people.toml", 1, "the file is empty"}}},
    {"PeopleWithoutPerson",
     Write("people.toml", "# nobody\n"),
     {{"people.toml", 1, "no [[person]] in the file"}}},
    {"MessagesEmpty", Write("messages.txt", ""), {{"messages.txt", 1, "the file is empty"}}},
    {"ReportBinary",
     Write("report.txt", "\x89PNG\r\n\x1A\n" + kZero + kZero + kZero + "\rIHDR\xFF\xFE"),
     {{"report.txt", 3, "the file is binary"}}},
    {"ReportHoldsAZeroByte",
     Replace("report.txt", "Cybersecurity Coordinator", "Cyber" + kZero + "security Coordinator"),
     {{"report.txt", 69, "zero byte"}}},
    {"ReportHoldsControlCharacters",
     [](const SourceFolder& folder) {
       folder.Replace("report.txt", "Why is", "Why\x1B is");
       folder.Replace("report.txt", "Chairman", "Chair\x07man");
     },
     {{"report.txt", 39, "control character 0x1B"}, {"report.txt", 45, "control character 0x07"}}},
    {"ReportIsUtf16",
     Write("report.txt",
           "\xFF\xFE"
           "R" +
               kZero + "E" + kZero),
     {{"report.txt", 1, "UTF-16, expected UTF-8"}}},
    {"ReportIsLatin1",
     [](const SourceFolder& folder) {
       folder.Replace("report.txt", "Guti\xC3\xA9rrez", "Guti\xE9rrez");
       folder.Replace("report.txt", "Guti\xC3\xA9rrez", "Guti\xE9rrez");
     },
     {{"report.txt", 99, "byte 0xE9 at column 21"},
      {"report.txt", 115, "is not UTF-8, expected UTF-8 text"}}},
    {"ReportHoldsASurrogate",
     Replace("report.txt", "Anja", "Anj\xED\xA0\x80"),
     {{"report.txt", 87, "byte 0xED at column 13"}}},
    {"ReportEndsInTheMiddleOfALetter",
     [](const SourceFolder& folder) { folder.Write("report.txt", folder.Read("report.txt") + "\xC3"); },
     {{"report.txt", 148, "byte 0xC3"}}},
    {"MessagesAreNotUtf8", Replace("messages.txt", "–", "\x96"), {{"messages.txt", 14, "byte 0x96"}}},
    {"PeopleAreNotUtf8",
     Replace("people.toml", "Gutiérrez", "Guti\xE9rrez"),
     {{"people.toml", 142, "byte 0xE9"}}},

    {"MessagesWithoutList",
     Write("messages.txt", "Title\n\nMessages\n\n"),
     {{"messages.txt", 3, "no messages, expected a list"}}},
    {"MessagesWithoutListButText",
     Write("messages.txt", "Title\n\nMessages\n\nNothing was said.\n"),
     {{"messages.txt", 3, "no messages"}}},
    {"MessagesWithoutHeading",
     Replace("messages.txt", "Messages\n", "\n"),
     {{"messages.txt", 1, "expected a heading “Messages”"}}},
    {"MessageWithoutText",
     Replace("messages.txt", "- While there", "-\n\n- While there"),
     {{"messages.txt", 12, "message 3 has no text"}}},
    {"MessageNumberMissing",
     Write("messages.txt", "Messages\n\n1. One thing was said.\n2. Another was.\n4. And a third.\n"),
     {{"messages.txt", 5, "message 3 is missing: found 4, expected 3"}}},
};

class BadFile : public ::testing::TestWithParam<BadSource> {};
TEST_P(BadFile, IsRefusedWithItsLine) {
  ExpectRefused(GetParam());
}
INSTANTIATE_TEST_SUITE_P(Kinds, BadFile, ::testing::ValuesIn(kBad),
                         [](const auto& test) { return test.param.name; });

TEST(BadFiles, NameTheFolderAsItWasGiven) {
  for (const std::string& path : {std::string("/nowhere/at/all"), BundledReport().slug, std::string()}) {
    const auto report = ReadReport(path);
    ASSERT_FALSE(report);
    ASSERT_EQ(report.error().size(), 1u);
    EXPECT_EQ(report.error()[0].file, path);
    EXPECT_NE(report.error()[0].message.find("no such folder"), std::string::npos);
  }
  const SourceFolder folder;
  fs::remove(folder.PathOf("report.txt"));
  EXPECT_EQ(ReadReport(folder.Path() + "/").error()[0].file, folder.Path() + "/report.txt");
}

}  // namespace
}  // namespace foyer::authoring
