// The database's shape: one file may hold many reports, and every passage its words in many languages. SQL
// only; who fills it is authoring, who asks it is the store.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "content/report.h"

namespace foyer::content {

enum class HitKind;  // of search.h

inline constexpr std::uint32_t kApplicationId = 0x466F7972;  // "Foyr"
inline constexpr std::uint32_t kSchemaVersion = 3;           // user_version; one more with every change below

// The store reads no longer value, so that a hostile file cannot make it take memory; documents are read in
// pieces.
inline constexpr std::size_t kMaxValueBytes = 1'000'000;
// A page lays out all the words of its passages: no longer passage or name is written or shown.
inline constexpr std::size_t kMaxTextBytes = 100'000;
// So much of everything in one answer: many times what the fullest window of a list has, and little enough
// for a page to be laid out in every frame.
inline constexpr std::size_t kMostRows = 10'000, kMostAnswerBytes = 4'000'000;

// No more than anybody could tell apart is shown, and none are written that would not be.
inline constexpr std::size_t kMostGroups = 60, kMostCountries = 300;
// The store passes over those that a page does not ask for.
inline constexpr std::size_t kMostSections = 2000;

// CREATE statements in order, spelt as SQLite keeps them in sqlite_schema, so that a strange schema can be
// refused.
std::span<const std::string_view> SchemaStatements();

// The full-text index; SQLite adds tables of its own whose names begin with it and "_".
inline constexpr std::string_view kSearchTable = "entry_search";

// So many words a beginning stands for at most: search_prefix holds the beginnings that more words share.
inline constexpr std::size_t kMostWordsOfPrefix = 24;
// So many words are tried for a misspelt one, and none that is longer.
inline constexpr std::size_t kMostSpellings = 50'000, kMostSpellingBytes = 32;
// In the column entry_search.belongs, before a stakeholder group's id; in no word of any text.
inline constexpr std::string_view kGroupMark = "\u00A6";

// How the `kind` columns spell kinds.
std::string_view NameOf(SectionKind kind);
std::string_view NameOf(WordingChange::Kind kind);
std::string_view NameOf(HitKind kind);
std::optional<SectionKind> SectionKindNamed(std::string_view name);
std::optional<WordingChange::Kind> ChangeKindNamed(std::string_view name);

}  // namespace foyer::content
