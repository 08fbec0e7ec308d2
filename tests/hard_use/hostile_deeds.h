// What hostile databases are made of: strange values, and SQL that leaves rows, search tables or the schema
// senseless. Tables only; hostile_database.cpp chooses among them.
#pragma once

#include <array>
#include <string_view>

namespace foyer::test {

// SQL that gives one value each.
inline constexpr auto kStrangeValues = std::to_array<std::string_view>({
    "NULL",
    "''",
    "0",
    "-1",
    "1",
    "2147483647",
    "2147483648",
    "-2147483648",
    "9223372036854775807",
    "-9223372036854775807-1",
    "1e308",
    "-1e308",
    "9e999",
    "0.5",
    "'word'",
    "zeroblob(0)",
    "zeroblob(32)",
    "x'FFFE80C0'",
    "CAST(x'FFFE80C0AF' AS TEXT)",        // not UTF-8
    "CAST(x'41EDA080EDB080F5' AS TEXT)",  // surrogates, and beyond the last code point
    "CAST(x'C3' AS TEXT)",                // a character cut in two
    "CAST(x'610062000063' AS TEXT)",      // NULs
    "char(10,13,9,27,7,8)",               // control characters
    "char(8238,8203,65279,173,8288)",     // right-to-left override, invisible ones
    "char(65533,55296,1114111,983040,65535)",
    "'../../../etc/passwd'",
    "'a?b=c&d#e/f%00%ff'",
    "'{count} {title} {0} %s %n'",
    "'\"*(NEAR) OR AND '':'",
    "replace(hex(zeroblob(10000)),'00','word ')",
    "replace(hex(zeroblob(150000)),'00','A. B ')",
    "replace(hex(zeroblob(200000)),'00','wide')",  // one word
    "replace(hex(zeroblob(30000)),'00',char(769)||'a')",
    "replace(hex(zeroblob(20000)),'00',char(10))",
    "hex(zeroblob(520000))",  // longer than the store reads
    "(WITH RECURSIVE c(n) AS (SELECT 32 UNION ALL SELECT n+1 FROM c WHERE n<65535) "
    "SELECT group_concat(char(n),'') FROM c)",
});

inline constexpr auto kTables = std::to_array<std::string_view>(
    {"report", "report_name", "document", "passage", "wording", "emphasis", "link", "section", "section_paragraph",
     "stakeholder_group", "stakeholder_group_name", "country", "country_name", "person", "person_name", "chair",
     "chair_name", "question", "outcome", "outcome_paragraph", "message", "wording_change", "search_entry", "search_kind",
     "search_word", "search_prefix", "search_spelling"});

// Rows that a page shows, over and over: ?N is how often. Words that are shown again keep pointing at the
// same passages.
inline constexpr auto kRepeats = std::to_array<std::string_view>({
    "INSERT OR IGNORE INTO emphasis SELECT wording, number+n*100, begin_byte, end_byte FROM emphasis, n",
    "INSERT OR IGNORE INTO emphasis SELECT id, n, n, n+1 FROM wording, n WHERE n < length(text)",
    "INSERT OR IGNORE INTO link SELECT id+n*1000, report, wording, number+n*100, begin_byte, end_byte, target, dead "
    "FROM link, n",
    "INSERT OR IGNORE INTO wording_change SELECT message, language, number+n*1000, kind, words "
    "FROM wording_change, n",
    "INSERT OR IGNORE INTO chair SELECT id+n*1000, report, number+n*1000, note FROM chair, n",
    "INSERT OR IGNORE INTO chair_name SELECT id, 'en', 'Chair '||id, 'Role' FROM chair",
    "INSERT OR IGNORE INTO country SELECT id+n*1000, report, number+n*1000, people FROM country, n",
    "INSERT OR IGNORE INTO country_name SELECT id, 'en', 'Country '||id FROM country",
    "INSERT OR IGNORE INTO stakeholder_group SELECT id+n*1000, report, number+n*1000, slug||n, "
    "questions, people FROM stakeholder_group, n",
    "INSERT OR IGNORE INTO stakeholder_group_name SELECT id, 'en', 'Group '||id, 'G'||id "
    "FROM stakeholder_group",
    "INSERT OR IGNORE INTO person SELECT id+n*1000, report, number+n*1000, slug||n, "
    "stakeholder_group, country, questions, note FROM person, n",
    "INSERT OR IGNORE INTO person_name SELECT id, 'en', 'Person '||id, 'P', 'Role', 'Organisation' "
    "FROM person",
    "INSERT OR IGNORE INTO question SELECT id+n*1000, report, number+n*1000, numeral||n, passage, speaker, speaker_line "
    "FROM question, n",
    "INSERT OR IGNORE INTO outcome SELECT id+n*1000, report, number+n*1000, numeral||n FROM outcome, n",
    "INSERT OR IGNORE INTO outcome_paragraph SELECT outcome, number+n*1000, passage "
    "FROM outcome_paragraph, n",
    "INSERT OR IGNORE INTO message SELECT id+n*1000, report, number+n*1000, passage, outcome, similarity "
    "FROM message, n",
    "INSERT OR IGNORE INTO section SELECT id+n*1000, report, number+n*1000, kind, heading FROM section, n",
    "INSERT OR IGNORE INTO section_paragraph SELECT section, number+n*1000, passage FROM section_paragraph, "
    "n",
    "INSERT OR IGNORE INTO document SELECT id+n*1000, report, number+n*1000, name||n, language, hash, lines, "
    "byte_count, bytes FROM document, n",
    "INSERT OR IGNORE INTO search_spelling SELECT report, bytes+n*1000, words FROM search_spelling, n",
    "INSERT OR IGNORE INTO search_prefix SELECT report, substr(word,1,1), "
    "replace(hex(zeroblob(3000)),'00',word||' ') "
    "FROM search_word",
});

inline constexpr auto kSearchDeeds = std::to_array<std::string_view>({
    "DELETE FROM entry_search_data",
    "DELETE FROM entry_search_data WHERE id > 10",
    "DELETE FROM entry_search_idx",
    "DELETE FROM entry_search_config",
    "UPDATE entry_search_config SET v=99",
    "UPDATE entry_search_config SET v=-1",
    "INSERT OR REPLACE INTO entry_search_config VALUES('pgsz', 1), ('crisismerge', 1), ('hashsize', 1)",
    "INSERT OR REPLACE INTO entry_search_config VALUES('rank', 'entry_score()')",
    "INSERT OR REPLACE INTO entry_search_config VALUES('rank', 'x); DROP TABLE report')",
    "UPDATE entry_search_data SET block=zeroblob(length(block))",
    "UPDATE entry_search_data SET block=substr(block,1,length(block)/2)",
    "UPDATE entry_search_data SET block=block||block",
    "UPDATE entry_search_data SET block=x'FFFFFFFFFFFFFFFFFFFFFFFF'",
    "UPDATE entry_search_data SET block='text'",
    "UPDATE entry_search_data SET id=id+1",
    "INSERT OR REPLACE INTO entry_search_data SELECT id+137438953472, block FROM entry_search_data",
    "INSERT OR REPLACE INTO entry_search_idx SELECT segid, term, pgno+1 FROM entry_search_idx",
    "UPDATE entry_search_idx SET pgno=9223372036854775807",
    "DELETE FROM search_word",
    "DELETE FROM search_kind",
    "DELETE FROM search_entry",
    "UPDATE search_kind SET first_entry=-9223372036854775807, last_entry=9223372036854775807",
    "UPDATE search_kind SET first_entry=1, last_entry=9223372036854775807",
    "UPDATE search_kind SET first_entry=last_entry+5",
    "UPDATE search_word SET entries=9223372036854775807",
    "UPDATE search_word SET entries=-9223372036854775807",
    "UPDATE search_word SET printed=CAST(x'FF00' AS TEXT)",
    "UPDATE search_entry SET thing=thing+1",
    "UPDATE search_entry SET kind='section', paragraph=-5",
    "UPDATE search_spelling SET words=replace(hex(zeroblob(150000)),'00','abcde ')",
    "UPDATE search_spelling SET words='   '",
    "UPDATE search_spelling SET words=CAST(zeroblob(1000) AS TEXT)",
    "UPDATE search_prefix SET words=replace(hex(zeroblob(100000)),'00','trust ')",
    "UPDATE search_prefix SET words='\" OR *'",
    "UPDATE search_word SET word=word||'\" OR \"'",
});

inline constexpr auto kSchemaDeeds = std::to_array<std::string_view>({
    "CREATE TRIGGER t AFTER UPDATE ON person BEGIN SELECT 1; END",
    "CREATE VIEW v AS WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n+1 FROM c) SELECT n FROM c",
    "CREATE TABLE \"two\nlines\"(x)",
    "CREATE TABLE [entry_search_more](x)",
    "CREATE TABLE entry_search_evil(x, y AS (hex(zeroblob(1000000))))",
    "CREATE INDEX \"\x1b[31m\" ON person(slug)",
    "DROP TABLE search_word",
    "DROP INDEX question_of_speaker",
    "ALTER TABLE chair RENAME TO chairs",
    "ALTER TABLE person ADD COLUMN more TEXT",
    "PRAGMA user_version=1",
    "PRAGMA user_version=-1",
    "PRAGMA application_id=0",
    "CREATE TABLE sqlite_lookalike(x)",
    "ANALYZE",
    "UPDATE sqlite_schema SET rootpage=(SELECT max(rootpage) FROM sqlite_schema) WHERE name='wording'",
    "UPDATE sqlite_schema SET rootpage=1 WHERE name='report'",
    "UPDATE sqlite_schema SET rootpage=1000000 WHERE name='person'",
    "UPDATE sqlite_schema SET rootpage=-1 WHERE name='message'",
    "UPDATE sqlite_schema SET rootpage=(SELECT rootpage FROM sqlite_schema WHERE name='outcome') WHERE "
    "name='question'",
    "UPDATE sqlite_schema SET sql=NULL WHERE name='country'",
    "UPDATE sqlite_schema SET sql='garbage' WHERE name='country'",
    "UPDATE sqlite_schema SET tbl_name='nothing' WHERE name='country'",
    "UPDATE sqlite_schema SET type='index' WHERE name='country'",
    "INSERT INTO sqlite_schema SELECT * FROM sqlite_schema",
    "DELETE FROM sqlite_schema",
});

}  // namespace foyer::test
