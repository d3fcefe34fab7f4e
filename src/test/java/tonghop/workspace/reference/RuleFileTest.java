package tonghop.workspace.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tonghop.domain.rule.Language;
import tonghop.domain.rule.Rule;
import tonghop.domain.rule.Wording;
import tonghop.domain.rulebook.Clause;
import tonghop.pipeline.Rules;
import tonghop.run.BrokenReference;

/** The rule book and the explanations as people write them in Excel: every mistake is told with file and line. */
class RuleFileTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void copyTheOffices() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("input/reference"))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
        }
    }

    private Reference read(Language language) {
        return new ReferenceFolder(folder, language).read();
    }

    private void assertProblem(String... parts) {
        assertThatThrownBy(() -> read(Language.EN))
                .isInstanceOfSatisfying(BrokenReference.class, broken -> assertThat(broken.problems())
                        .singleElement()
                        .asString()
                        .contains(parts));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            value = {
                "Mine | yes | aid | error | present | donor |       / “Mine” / an id in column id",
                "mine | có | aid | error | present | donor |        / “có” / column on to be one of: yes, no",
                "mine | yes | help | error | present | donor |      / “help” / column section to be one of: *, general, del",
                "mine | yes | | error | present | donor |           / “” / column section to be filled",
                "mine | yes | aid | grave | present | donor |       / “grave” / severity to be one of: error, warning, info",
                "mine | yes | aid | error | presnet | donor |       / “presnet” / condition to be one of: present, one-of, not-n",
                "mine | yes | aid | error | present | |             / “” / at least one field in column fields; this section h",
                "mine | yes | aid | error | present | doner |       / “doner” / only fields in column fields that the section",
                "mine | yes | events | error | present | donor |    / “donor” / has headings for in headings.csv",
                "mine | yes | aid | error | present | donor | 5     / “5” / column limits to be empty",
                "mine | yes | aid | error | not-negative | donor |  / “donor” / only amounts or counts in column fields",
                "mine | yes | aid | error | date-in-period | donor | / “donor” / only dates in column fields",
                "mine | yes | aid | error | one-of | committed | a  / “committed” / only fields of words in column fields",
                "mine | yes | aid | error | one-of | donor |        / “” / the values that are allowed in column limits",
                "mine | yes | aid | error | one-of | sector | nganh.csv / “nganh.csv” / the values that are allowed in column limits",
                "mine | yes | aid | error | at-most | committed | 5 / “5” / a limit for each kind of figure",
                "mine | yes | aid | error | at-most | committed | 1.5OO VND / “1.5OO VND” / a limit for each kind",
                "mine | yes | aid | error | at-most | committed | 5 VND; 6 VND / “5 VND; 6 VND” / a limit for each kind",
                "mine | yes | aid | error | at-most | committed | khoảng 5 VND / “khoảng 5 VND” / a limit for each kind",
                "mine | yes | events | error | at-most | participants | 5 VND / “5 VND” / a limit for each kind",
                "mine | yes | events | error | at-most | participants | name / “name” / a limit for each kind",
                "mine | yes | events | error | within-bounds | participants | 5 / “5” / a range for each kind of figure",
                "mine | yes | events | error | within-bounds | participants | 6 .. 5 / “6 .. 5” / a range for each kind",
                "mine | yes | aid | error | within-bounds | committed | 1 USD .. 5 VND / “1 USD .. 5 VND” / a range for",
                "mine | yes | aid | error | date-in-period | start | before / “before” / column limits to be empty (a day",
                "mine | yes | aid | error | end-after-start | start | / “start” / exactly two fields",
                "mine | yes | aid | error | sums-to | disbursed | donor / “donor” / only amounts or counts in column limits",
                "mine | yes | aid | error | equals-declared-total | committed | / “” / total or subtotal in column limits",
                "mine | yes | aid | error | unique-in-file | donor | sheet / “sheet” / column limits to be empty (the whole",
                "mine | yes | aid | warning | within-factor-of-last-year | committed | 1 / “1” / a whole number from 2 on",
                "mine | yes | aid | error | within-factor-of-last-year | committed | 10 / “error” / warning or info in col",
                "mine | yes | aid | error | implied-rate-within | donor | 15 % / “donor” / only amounts in column fields",
                "mine | yes | aid | error | implied-rate-within | committed | 0 % / “0 %” / percent from 1 to 99",
                "mine | yes | general | error | unique-in-file | author | / “unique-in-file” / a condition about single",
                "mine | yes | * | error | readable | | / “mine” / a condition that the office can use: readable is for",
                "mine | yes | aid | error | present | donor | | 2023-02-30 | / “2023-02-30” / a day in column valid_from",
                "mine | yes | aid | error | present | donor | | 2023-02-03 | 2022-01-01 / “2022-01-01” / a day not before",
                "amount-negative | yes | aid | error | present | donor | / “amount-negative” / an id of its own: this one is",
                "amount-qualified | yes | * | error | noticed | | / “error” / warning or info in column severity",
                "amount-qualified | yes | aid | info | noticed | | / “aid” / * in column section",
                "currencies-contradict | no | aid | error | implied-rate-within | committed | 15 % / “no” / have to guess",
                "currencies-contradict | yes | aid | warning | implied-rate-within | committed | 15 % / “warning” / to guess",
            })
    void a_rule_that_cannot_be_is_told_with_its_line(String rule, String found, String expected) throws IOException {
        Files.writeString(folder.resolve("rules.csv"), Rules.lines(rule));

        assertProblem("rules.csv, line 2: found " + found, expected);
    }

    @ParameterizedTest
    @CsvSource({
        "'amount-ambiguous,yes,*,error', 'amount-ambiguous,no,*,error', “no”, would have to guess",
        "'amount-refused,yes,*,error', 'amount-refused,yes,*,warning', “warning”, would have to guess",
        "'member-unknown,yes,*,error', 'member-unknown,yes,*,info', “info”, would have to guess",
        "'sheet-hidden,yes,*,warning', 'sheet-hidden,no,*,warning', “no”, figures would be lost in silence",
        "'row-ignored,yes,*,warning', 'row-ignored,yes,*,info', “info”, figures would be lost in silence",
        "'amount-ambiguous,yes,*,error,readable,,,,,,,,', 'amount-ambiguous,yes,*,error,readable,,,,,,,,2022-12-31',"
                + " “2022-12-31”, would have to guess",
        "'amount-ambiguous,yes,*,error,readable,,,,', 'amount-ambiguous,yes,*,error,readable,,,Vì.,', “Vì.”, to be empty",
    })
    void what_protects_against_guessing_can_be_neither_switched_off_nor_softened(
            String shipped, String changed, String found, String why) throws IOException {
        Path rules = folder.resolve("rules.csv");
        String text = Files.readString(rules);
        assertThat(text).contains(shipped);
        Files.writeString(rules, text.replace(shipped, changed));

        assertProblem("rules.csv, line ", "found " + found, why);
    }

    @Test
    void a_rule_holds_once_for_a_section_and_a_day() throws IOException {
        Files.writeString(
                folder.resolve("rules.csv"),
                Rules.lines(
                        "mine | yes | events | error | at-most | participants | 5 | | 2023-12-31",
                        "mine | yes | events | error | at-most | participants | 6 | 2024-01-01 | ",
                        "mine | yes | cluster-activities | error | at-most | participants | 7",
                        "mine | yes | * | error | at-most | participants | 8 | 2024-06-01 | "));

        assertThatThrownBy(() -> read(Language.EN))
                .isInstanceOfSatisfying(BrokenReference.class, broken -> assertThat(broken.problems())
                        .hasSize(2)
                        .allMatch(problem -> problem.startsWith("rules.csv, line 5: found “mine (")));
    }

    @Test
    void an_own_rule_needs_words_and_a_shipped_one_may_have_others() throws IOException {
        Path rules = folder.resolve("rules.csv");
        String text = Files.readString(rules);
        Files.writeString(rules, text + "mine,yes,aid,error,present,donor,,Vì.,,,,,\n");
        assertProblem("found “”", "column remedy_vi to be filled");

        String shipped = "amount-negative,yes,aid,warning,not-negative,committed; disbursed; counterpart,,,";
        Files.writeString(rules, text.replace(shipped, shipped.substring(0, shipped.length() - 1) + "Vì.,Hãy."));
        assertThat(read(Language.EN).rulebook().clauses())
                .filteredOn(clause -> clause.id().equals("amount-negative"))
                .singleElement()
                .satisfies(clause -> assertThat(clause.words().vi()).isEqualTo("Vì. Hãy."))
                .satisfies(clause -> assertThat(clause.words().en()).isEqualTo("Vì. Hãy."));
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void every_rule_of_the_program_stands_in_the_shipped_book(Rule rule) {
        List<Clause> lines = read(Language.VI).rulebook().clauses().stream()
                .filter(clause -> clause.rule() == rule)
                .toList();

        if (rule == Rule.OFFICE_RULE) {
            assertThat(lines).allMatch(clause -> !clause.words().isNone());
        } else {
            assertThat(lines).isNotEmpty().allMatch(clause -> clause.severity() == rule.severity());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            value = {
                "ha-tinhh,2023,row-repeated,K8,Vì,Lan,2024-01-01 / “ha-tinhh” / an id in column member that members.csv has",
                "ha-tinh,năm 2023,row-repeated,K8,Vì,Lan,2024-01-01 / “năm 2023” / a period in column period",
                "ha-tinh,2023,row-repeatd,K8,Vì,Lan,2024-01-01 / “row-repeatd” / the id of a rule of rules.csv",
                "ha-tinh,2023,row-repeated,,Vì,Lan,2024-01-01 / “” / a cell such as K38",
                "ha-tinh,2023,row-repeated,K,Vì,Lan,2024-01-01 / “K” / a cell such as K38",
                "ha-tinh,2023,row-repeated,K8,,Lan,2024-01-01 / “” / column reason to be filled",
                "ha-tinh,2023,row-repeated,K8,Vì,,2024-01-01 / “” / column who to be filled",
                "ha-tinh,2023,row-repeated,K8,Vì,Lan, / “” / column until to be filled",
                "ha-tinh,2023,row-repeated,K8,Vì,Lan,2024-02-31 / “2024-02-31” / a day in column until",
            })
    void an_explanation_that_cannot_be_is_told_with_its_line(String line, String found, String expected)
            throws IOException {
        Path file = folder.resolve("explanations.csv");
        Files.writeString(file, Files.readString(file) + line + "\n");

        assertProblem("explanations.csv, line 2: found " + found, expected);
    }

    @Test
    void two_reasons_for_one_warning_are_told_and_the_same_line_twice_is_none() throws IOException {
        Path file = folder.resolve("explanations.csv");
        String line = "ha-tinh,2023,row-repeated,K8,Vì,Lan,2024-01-01\n";
        Files.writeString(file, Files.readString(file) + line + line);

        assertThat(read(Language.VI).rulebook().explanations()).hasSize(1);

        Files.writeString(file, Files.readString(file) + "ha-tinh,2023,row-repeated,k8,Khác,Hoa,2024-01-01\n");
        assertProblem("explanations.csv, line 4: found “Khác”", "line 2 explains it with “Vì”");
    }

    @Test
    void nothing_is_explained_where_there_is_no_such_file() throws IOException {
        Files.delete(folder.resolve("explanations.csv"));

        assertThat(read(Language.VI).rulebook().explanations()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Expected.class)
    void every_expectation_is_worded_in_both_languages(Expected expected) {
        for (Language language : Language.values()) {
            String said = Wording.of("messages/reference", language).say(expected.key(), "eins", "zwei");

            assertThat(said)
                    .isNotBlank()
                    .doesNotContain("{")
                    .isNotEqualTo(expected.name().toLowerCase(Locale.ROOT));
        }
    }
}
