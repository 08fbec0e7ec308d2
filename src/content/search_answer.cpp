// Reads titles and passages of entries, and chooses the passage that shows why each was found.
#include "content/search_answer.h"

#include <algorithm>
#include <utility>

#include "content/store_people.h"

namespace foyer::content {
namespace {

constexpr char kEntry[] = "SELECT thing, paragraph FROM search_entry WHERE id = ?1";
constexpr char kWords[] = "SELECT label, text FROM wording WHERE passage = ?1 AND language = ?2";
constexpr char kQuestion[] = "SELECT numeral, passage, speaker_line, speaker FROM question WHERE id = ?1";
constexpr char kOutcome[] = "SELECT numeral FROM outcome WHERE id = ?1";
constexpr char kOutcomeParagraphs[] =
    "SELECT passage FROM outcome_paragraph WHERE outcome = ?1 ORDER BY number";
constexpr char kMessage[] = "SELECT number, passage FROM message WHERE id = ?1";
constexpr char kSection[] = "SELECT number, heading FROM section WHERE id = ?1";
constexpr char kSectionParagraph[] =
    "SELECT passage FROM section_paragraph WHERE section = ?1 AND number = ?2";

struct Words {
  std::string label, text;
};

class Answering {
 public:
  Answering(Reading& reading, const Marker& marker) : reading_(reading), marker_(marker) {}

  SearchHit Run(std::int64_t entry, HitKind kind) {
    hit_.kind = kind;
    std::int64_t thing = 0;
    if (Rows rows = reading_.Select(kEntry, {entry}); rows.Next()) {
      thing = rows.Id(0);
      hit_.paragraph = rows.Int(1);
    } else {
      Refuse();
    }
    switch (kind) {
      case HitKind::kPerson:
        ShowPerson(thing);
        break;
      case HitKind::kQuestion:
        ShowQuestion(thing);
        break;
      case HitKind::kOutcome:
        ShowOutcome(thing);
        break;
      case HitKind::kMessage:
        ShowMessage(thing);
        break;
      case HitKind::kSection:
        ShowSection(thing);
        break;
    }
    return std::move(hit_);
  }

 private:
  void Refuse() { reading_.Refuse("the search index names what is not there"); }

  Words WordsOf(std::int64_t passage) {
    Rows rows = reading_.Select(kWords, {passage, reading_.Language()});
    if (rows.Next()) return {rows.Text(0), rows.Text(1)};
    Refuse();
    return {};
  }

  void SetTitle(std::string text) {
    hit_.title.marks = marker_.In(text);
    hit_.title.text = std::move(text);
  }

  // The text with most marks, and of several the first.
  void SetSnippet(const std::vector<std::string>& texts) {
    std::size_t most = 0;
    for (std::size_t i = 0; i < texts.size(); ++i) {
      const auto marks = marker_.In(texts[i]);
      if (i > 0 && marks.size() <= most) continue;
      most = marks.size();
      hit_.snippet = CutSnippet(texts[i], marks);
    }
  }

  void ShowPerson(std::int64_t id) {
    const Person person = PersonAt(reading_, id);
    hit_.key = person.slug;
    hit_.group = person.group;
    SetTitle(person.name);
    std::string facts = person.role;
    for (const std::string& fact : {person.organisation, person.country}) {
      if (!fact.empty()) facts += (facts.empty() ? "" : ", ") + fact;
    }
    SetSnippet({facts});
  }

  void ShowQuestion(std::int64_t id) {
    Rows rows = reading_.Select(kQuestion, {id});
    if (!rows.Next()) return Refuse();
    hit_.key = rows.Text(0);
    hit_.group = PersonAt(reading_, rows.Id(3)).group;
    Words question = WordsOf(rows.Id(1));
    SetTitle(std::move(question.label));
    SetSnippet({std::move(question.text), WordsOf(rows.Id(2)).text});
  }

  void ShowOutcome(std::int64_t id) {
    if (Rows rows = reading_.Select(kOutcome, {id}); rows.Next()) hit_.key = rows.Text(0);
    std::vector<std::string> texts;
    for (Rows rows = reading_.Select(kOutcomeParagraphs, {id}); rows.Next();) {
      Words words = WordsOf(rows.Id(0));
      if (texts.empty()) SetTitle(std::move(words.label));
      texts.push_back(std::move(words.text));
    }
    SetSnippet(texts);
  }

  void ShowMessage(std::int64_t id) {
    Rows rows = reading_.Select(kMessage, {id});
    if (!rows.Next()) return Refuse();
    hit_.key = std::to_string(rows.Int(0));
    Words words = WordsOf(rows.Id(1));
    SetTitle(std::move(words.label));
    SetSnippet({std::move(words.text)});
  }

  void ShowSection(std::int64_t id) {
    Rows rows = reading_.Select(kSection, {id});
    if (!rows.Next()) return Refuse();
    hit_.key = std::to_string(rows.Int(0));
    if (!rows.IsNull(1)) SetTitle(WordsOf(rows.Id(1)).text);
    // Of a heading what follows it.
    Rows paragraph = reading_.Select(kSectionParagraph, {id, std::int64_t{std::max(hit_.paragraph, 1)}});
    if (paragraph.Next()) SetSnippet({WordsOf(paragraph.Id(0)).text});
  }

  Reading& reading_;
  const Marker& marker_;
  SearchHit hit_;
};

}  // namespace

SearchHit HitOf(Reading& reading, std::int64_t entry, HitKind kind, const Marker& marker) {
  return Answering(reading, marker).Run(entry, kind);
}

}  // namespace foyer::content
