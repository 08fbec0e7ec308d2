// English articles, pronouns, prepositions, conjunctions, auxiliaries and adverbs of degree, sorted.
#include "authoring/stop_words.h"

#include <algorithm>
#include <array>

namespace foyer::authoring {
namespace {

constexpr auto kEnglish = std::to_array<std::string_view>({
    "a",         "about",   "above",    "after",   "again",  "against", "all",        "also",      "although",
    "always",    "am",      "among",    "an",      "and",    "another", "any",        "are",       "as",
    "at",        "be",      "because",  "been",    "before", "being",   "below",      "between",   "both",
    "but",       "by",      "can",      "cannot",  "could",  "did",     "do",         "does",      "doing",
    "done",      "down",    "during",   "each",    "either", "else",    "ever",       "every",     "few",
    "for",       "from",    "further",  "had",     "has",    "have",    "having",     "he",        "hence",
    "her",       "here",    "him",      "his",     "how",    "however", "i",          "if",        "in",
    "indeed",    "instead", "into",     "is",      "it",     "its",     "itself",     "just",      "least",
    "less",      "like",    "made",     "make",    "makes",  "making",  "many",       "may",       "me",
    "might",     "more",    "moreover", "most",    "much",   "must",    "my",         "neither",   "never",
    "no",        "nobody",  "none",     "nor",     "not",    "nothing", "now",        "of",        "off",
    "often",     "on",      "once",     "one",     "only",   "onto",    "or",         "other",     "others",
    "otherwise", "our",     "out",      "over",    "own",    "per",     "perhaps",    "quite",     "rather",
    "same",      "shall",   "she",      "should",  "since",  "so",      "some",       "something", "such",
    "than",      "that",    "the",      "their",   "theirs", "them",    "themselves", "then",      "there",
    "therefore", "these",   "they",     "this",    "those",  "though",  "through",    "thus",      "to",
    "together",  "too",     "toward",   "towards", "under",  "until",   "up",         "upon",      "us",
    "very",      "via",     "was",      "we",      "well",   "were",    "what",       "whatever",  "when",
    "where",     "whereas", "whether",  "which",   "while",  "who",     "whom",       "whose",     "why",
    "will",      "with",    "within",   "without", "would",  "yet",     "you",        "your",
});
static_assert(std::is_sorted(kEnglish.begin(), kEnglish.end()));

}  // namespace

bool IsStopWord(std::string_view folded_word, std::string_view language) {
  const bool english = language == "en" || language.starts_with("en-");
  return english && std::binary_search(kEnglish.begin(), kEnglish.end(), folded_word);
}

}  // namespace foyer::authoring
