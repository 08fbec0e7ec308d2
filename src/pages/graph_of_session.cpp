// Counts the session's people and questions into graph groups, and makes a page's worth of it touchable.
#include "pages/graph_of_session.h"

#include <algorithm>
#include <cmath>
#include <iterator>

#include "base/graphemes.h"
#include "pages/parts.h"

namespace foyer::pages {
namespace {

using ui::TextStyle;

// Lengths in mm; the room around the graph is for the questions' numerals.
constexpr float kNumeralRoomMm = 21, kNumeralGapMm = 1.2f, kLegendGapMm = 7, kLegendDotMm = 3.4f,
                kLargestRadiusMm = 170, kCardRadiusMm = 4.5f, kPaddingMm = 7;
// Nodes that are touched are larger than those that are only looked at.
constexpr float kEnlarge = 1.25f;
// More cannot be told apart on any glass: then there is no picture.
constexpr std::int64_t kMostNodes = 2000;
// Of the people in the picture.
constexpr int kMostPeople = content::kMostRowsAsked;

// One for each node of the graph, in its order.
struct Target {
  std::string id, name;
  Route route;
  std::string label;
};

std::vector<Target> TargetsOf(const std::vector<content::GroupEntry>& groups,
                              const std::vector<content::PersonEntry>& people,
                              const std::vector<content::QuestionEntry>& questions) {
  std::vector<Target> targets;
  for (const content::GroupEntry& group : groups) {
    const std::string& slug = group.group.slug;
    targets.push_back({"graph/" + slug, group.group.name, ToGroup(PageKind::kAgenda, slug), ""});
    for (const content::PersonEntry& entry : people) {
      const content::Person& person = entry.person;
      if (person.group != slug) continue;
      targets.push_back({"graph/" + person.slug, person.name, ToEntry(PageKind::kSpeakers, person.slug),
                         base::Initials(person.name)});
      for (const content::QuestionEntry& question : questions) {
        if (question.speaker.slug != person.slug) continue;
        const std::string& numeral = question.question.numeral;
        targets.push_back(
            {"graph/question/" + numeral,
             ui::Say(ui::StringKey::agenda_card, {{"numeral", numeral}, {"speaker", person.name}}),
             ToEntry(PageKind::kAgenda, numeral), numeral});
      }
    }
  }
  return targets;
}

// Initials in a person's ring, numerals outside a question's disc.
void ShowLabel(ui::Ui& ui, const ui::GraphNode& node, const Target& target, ui::Point center, float radius) {
  const bool question = node.kind == ui::GraphKind::kQuestion;
  const ui::Paragraph label(ui.typefaces(), {{target.label, TextStyle::kNavigation, ui.theme().on_inverse}},
                            1e6f);
  const float orbit = std::hypot(node.position.x, node.position.y);
  const float across = orbit > 0 ? node.position.x / orbit : 0,
              down = orbit > 0 ? node.position.y / orbit : 0;
  const float clear = node.radius * radius * kEnlarge + ui.Px(kNumeralGapMm) +
                      std::abs(across) * label.width() / 2 + std::abs(down) * label.cap_height();
  const float reach = orbit * radius + (question ? clear : 0);
  const ui::Point at{center.x + across * reach, center.y + down * reach};
  label.Draw(ui.canvas(), std::round(at.x - label.width() / 2), std::round(at.y - label.height() / 2));
}

// What the colours mean, in words.
void ShowLegend(ui::Ui& ui, const std::vector<content::GroupEntry>& groups) {
  const ui::Theme& theme = ui.theme();
  ui.Text("graph/title", TextStyle::kCaptionStrong, theme.on_inverse_variant,
          ui::Say(ui::StringKey::speakers_graph), {.role = "heading"});
  ui.Skip(ui.Px(2));
  const float dot = ui.TextPx(kLegendDotMm), gap = ui.Px(2),
              line = ui.typefaces().Of(TextStyle::kCaption).line_height;
  const float left = ui.x(), right = ui.x() + ui.width();
  float x = left;
  for (std::size_t i = 0; i < groups.size(); ++i) {
    const ui::Paragraph name(ui.typefaces(), {{groups[i].group.name, TextStyle::kCaption, {}}}, ui.width());
    if (x > left && x + dot + gap + name.width() > right) {
      ui.Skip(line);
      x = left;
    }
    ui.canvas().Disc({x + dot / 2, ui.y() + line / 2}, dot / 2, theme.GroupOnInverse(i));
    ui.Within({x + dot + gap, ui.y(), std::ceil(name.width()) + 1, line}, [&](ui::Ui& u) {
      u.Text("graph/legend/" + groups[i].group.slug, TextStyle::kCaption, theme.on_inverse,
             groups[i].group.name, {.role = "text"});
    });
    x += dot + gap + name.width() + ui.Px(kLegendGapMm);
  }
  ui.Skip(line);
}

}  // namespace

base::Result<std::vector<content::PersonEntry>> PeopleForPicture(
    const content::Store& store, const std::vector<content::GroupEntry>& groups) {
  auto everybody = store.People({.rows = kMostPeople});
  if (!everybody) return tl::unexpected(everybody.error());
  if (everybody->next == 0) return std::move(everybody->entries);
  std::int64_t people = 0;
  for (const content::GroupEntry& entry : groups) people += entry.people;
  std::vector<content::PersonEntry> some;
  for (const content::GroupEntry& entry : groups) {
    const auto rows =
        static_cast<int>(std::int64_t{kMostPeople} * entry.people / std::max<std::int64_t>(1, people));
    if (entry.people == 0) continue;
    auto members = store.People({.rows = std::max(1, rows)}, entry.group.slug);
    if (!members) return tl::unexpected(members.error());
    std::move(members->entries.begin(), members->entries.end(), std::back_inserter(some));
  }
  return some;
}

std::vector<ui::GraphNode> GraphOfSession(const std::vector<content::GroupEntry>& groups,
                                          const std::vector<content::PersonEntry>& people) {
  std::int64_t nodes = static_cast<std::int64_t>(groups.size() + people.size());
  for (const content::PersonEntry& entry : people) nodes += entry.questions;
  if (nodes > kMostNodes) return {};
  std::vector<ui::GraphGroup> graph(groups.size());
  for (const content::PersonEntry& entry : people) {
    const std::size_t group = GroupPosition(groups, entry.person.group);
    if (group < graph.size()) graph[group].people.push_back({static_cast<std::size_t>(entry.questions)});
  }
  return ui::LayOutGraph(graph);
}

void ShowGraphPicture(ui::Ui& ui, std::string id, const std::vector<content::GroupEntry>& groups,
                      const std::vector<content::PersonEntry>& people, ui::Point center, float radius,
                      ui::Color ground) {
  ui::DrawGraph(ui.canvas(), ui.theme(), GraphOfSession(groups, people), center, radius, ground);
  std::int64_t everybody = 0, questions = 0;
  for (const content::GroupEntry& entry : groups) {
    everybody += entry.people;
    questions += entry.questions;
  }
  ui::Node node;
  node.id = std::move(id);
  node.role = "img";
  const auto number_of_groups = static_cast<std::int64_t>(groups.size());
  node.name = ui::Say(ui::StringKey::home_graph,
                      {{"groups", ui::SayCount(ui::CountKey::count_groups, number_of_groups)},
                       {"people", ui::SayCount(ui::CountKey::count_speakers, everybody)},
                       {"questions", ui::SayCount(ui::CountKey::count_questions, questions)}});
  ui.Add(std::move(node), {center.x - radius, center.y - radius, 2 * radius, 2 * radius});
}

void ShowTouchableGraph(ui::Ui& ui, const std::vector<content::GroupEntry>& groups,
                        const std::vector<content::PersonEntry>& people,
                        const std::vector<content::QuestionEntry>& questions) {
  const std::vector<ui::GraphNode> nodes = GraphOfSession(groups, people);
  if (nodes.empty()) return;
  const std::vector<Target> targets = TargetsOf(groups, people, questions);
  const float target = ui.scale().TouchPx(ui::kTargetMm), room = ui.Px(kNumeralRoomMm);
  const float radius = std::ceil(target / ui::ClosestNodes(nodes)), side = 2 * (radius + room);
  const bool fits = side <= ui.width() - 2 * ui.Px(kPaddingMm) && radius <= ui.Px(kLargestRadiusMm);
  if (!fits || nodes.size() != targets.size()) return;

  const ui::Theme& theme = ui.theme();
  const float padding = ui.Px(kPaddingMm);
  const float legend = ui.Measure(ui.width() - 2 * padding, [&](ui::Ui& u) { ShowLegend(u, groups); });
  const ui::Rect card = ui.Take(legend + side + 2 * padding);
  ui.canvas().Fill(card, theme.inverse_container, ui.Px(kCardRadiusMm));
  const ui::Point center{std::round(card.x + card.width / 2), std::round(card.bottom() - padding - side / 2)};
  ui::DrawGraph(ui.canvas(), theme, nodes, center, radius, theme.inverse_surface, kEnlarge);
  ui.OnGround(theme.inverse_container, [&](ui::Ui& u) {
    u.Within({card.x + padding, card.y + padding, card.width - 2 * padding, legend},
             [&](ui::Ui& v) { ShowLegend(v, groups); });
    for (std::size_t i = 0; i < nodes.size(); ++i) {
      const ui::Point at{center.x + nodes[i].position.x * radius, center.y + nodes[i].position.y * radius};
      const ui::Rect rect{std::round(at.x - target / 2), std::round(at.y - target / 2), target, target};
      u.canvas().Ring(at, target / 2, u.PaintOf(targets[i].id, ui::kNothing, theme.on_inverse), u.Px(0.8f));
      ShowLabel(u, nodes[i], targets[i], center, radius);
      ui::Node node;
      node.id = targets[i].id;
      node.role = "link";
      node.name = targets[i].name;
      node.action = Go{targets[i].route};
      node.background = theme.inverse_container;
      u.Add(std::move(node), rect);
    }
  });
}

}  // namespace foyer::pages
