package tonghop.pipeline.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tonghop.domain.decision.UnitFactor;
import tonghop.domain.money.Currency;
import tonghop.domain.money.Denomination;
import tonghop.domain.money.Money;
import tonghop.domain.money.Unit;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.StatedUnit.Place;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;
import tonghop.pipeline.validate.UnitVerdict.Candidate;
import tonghop.pipeline.validate.UnitVerdict.Evidence;

/** What the weighing of a column's unit gives to say: once for the column, whose rows all wait for it. */
record SlipFindings(UnitColumn column, Worth worth) {

    private static final String NONE_READ = "SLIP_NONE_READ";
    private static final String SOME_READ = "SLIP_SOME_READ";

    /** Whether the rows of the column may not count before somebody decides. */
    static boolean holds(UnitVerdict verdict) {
        return verdict instanceof UnitVerdict.Unclear
                || verdict instanceof UnitVerdict.Foreign
                || (verdict instanceof UnitVerdict.Slipped slipped && slipped.isProven());
    }

    List<Finding> of(UnitVerdict verdict) {
        List<Finding> findings = new ArrayList<>();
        if (verdict instanceof UnitVerdict.Slipped slipped) {
            Rule rule = slipped.isProven() ? Rule.UNIT_SLIP : Rule.UNIT_SUSPECT;
            findings.add(at(denomination(), rule, proposal(slipped.candidate(), "")));
        } else if (verdict instanceof UnitVerdict.Unclear unclear) {
            findings.add(at(denomination(), Rule.UNIT_UNCLEAR, options(unclear.possible())));
        } else if (verdict instanceof UnitVerdict.Foreign foreign) {
            findings.add(at(currency(), Rule.CURRENCY_SLIP, units(foreign)));
        }
        return findings;
    }

    /** @param lastYear what was published a year before, as it is told */
    Finding ofLastYear(Denomination meant, String lastYear) {
        Candidate candidate = new Candidate(meant, List.of(Evidence.LAST_YEAR));
        return at(denomination(), Rule.UNIT_SUSPECT, proposal(candidate, " " + lastYear));
    }

    /** A single cell: as it is written, as it may be meant, what lies between, and each reading by itself. */
    Finding ofCell(Rule rule, InOtherUnits cell, List<Denomination> possible, String evidence) {
        String written = MoneyText.of(cell.under(column.said()).orElseThrow());
        List<Money> meant = possible.stream()
                .flatMap(denomination -> cell.under(denomination).stream())
                .toList();
        List<Money> all = Stream.concat(cell.under(column.said()).stream(), meant.stream())
                .toList();
        List<String> meantTexts = meant.stream().map(MoneyText::of).toList();
        Stream<String> told = Stream.of(
                factors(possible), written, String.join(" / ", meantTexts), worth.between(all), evidence, written);
        return at(shown(cell), rule, Stream.concat(told, meantTexts.stream()).toArray(String[]::new));
    }

    private String factors(List<Denomination> possible) {
        return String.join(
                " / ",
                possible.stream()
                        .map(meant -> UnitFactor.between(column.said(), meant).shown())
                        .toList());
    }

    private String[] proposal(Candidate candidate, String lastYear) {
        UnitFactor factor = candidate.factor(column.said());
        List<Evidence> evidence = candidate.evidence();
        return new String[] {
            column.range(),
            factor.text(),
            factor.shown(),
            Integer.toString(column.cells().size()),
            column.letter(),
            read(column.said()),
            shown(candidate.meant()),
            stake(candidate.meant()),
            word(evidence, Evidence.SIZE),
            word(evidence, Evidence.RATES),
            word(evidence, Evidence.TOTAL),
            word(evidence, Evidence.PROJECTS),
            word(evidence, Evidence.LAST_YEAR),
            lastYear,
            word(evidence, Evidence.SHARES)
        };
    }

    private String[] options(List<Denomination> possible) {
        List<UnitFactor> factors = possible.stream()
                .map(meant -> UnitFactor.between(column.said(), meant))
                .toList();
        Stream<String> told = Stream.of(
                column.range(),
                Integer.toString(column.cells().size()),
                column.letter(),
                shown(column.said()),
                factors(possible));
        return Stream.concat(told, factors.stream().map(UnitFactor::text)).toArray(String[]::new);
    }

    private String[] units(UnitVerdict.Foreign foreign) {
        Unit said = new Unit(column.said(), column.column().unit().tender());
        List<Money> all = Stream.concat(Stream.of(sum(column.said())), foreign.sums().stream())
                .toList();
        return new String[] {
            column.range(),
            Integer.toString(column.cells().size()),
            column.letter(),
            said.code(),
            read(column.said()),
            foreign.possible().stream().map(Unit::code).collect(Collectors.joining("|")),
            foreign.sums().stream().map(MoneyText::of).collect(Collectors.joining(" / ")),
            worth.between(all),
            foreign.evidence()
        };
    }

    /** A sum of nothing is none, and one of some cells is not that of the column. */
    private String read(Denomination denomination) {
        if (column.areAllRead(denomination)) {
            return shown(denomination);
        }
        return column.under(denomination).isEmpty() ? NONE_READ : SOME_READ;
    }

    private String shown(Denomination denomination) {
        return MoneyText.of(sum(denomination));
    }

    /** What lies between the sums; what cannot be read as it stands counts as nothing. */
    private String stake(Denomination meant) {
        return worth.between(List.of(sum(column.said()), sum(meant)));
    }

    private Money sum(Denomination denomination) {
        Currency currency = column.currency().orElseThrow();
        return column.under(denomination).stream().reduce(Money.zero(currency), Money::plus);
    }

    private static String word(List<Evidence> evidence, Evidence wanted) {
        return evidence.contains(wanted) ? "SLIP_" + wanted.name() : "";
    }

    /** Where the unit is stated that the amounts refute; where nobody states it, the first of them. */
    private Place denomination() {
        return column.column().stated().denomination().or(first());
    }

    private Place currency() {
        return column.column().stated().currency().or(first());
    }

    private Place first() {
        return shown(column.cells().get(0));
    }

    private static Place shown(InOtherUnits amount) {
        Cell cell = amount.value().cell();
        return new Place(cell.at().a1(), cell.shown());
    }

    private Finding at(Place place, Rule rule, String... arguments) {
        String sheet = column.cells().get(0).at().sheet();
        return Finding.ofCell(rule, sheet, place.cell(), place.text(), arguments);
    }
}
