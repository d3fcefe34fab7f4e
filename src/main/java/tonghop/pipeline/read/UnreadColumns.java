package tonghop.pipeline.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tonghop.domain.decision.Settled;
import tonghop.domain.form.Labels;
import tonghop.domain.reporting.Column;
import tonghop.domain.reporting.ReportTable;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Rule;
import tonghop.domain.text.Key;

/** What there is to say of columns whose heading is unknown, wiped out, or there already. */
record UnreadColumns(
        ReportTable table,
        Header header,
        LeftOutFigures leftOut,
        ColumnsOfWords words,
        HeadingPlace place,
        HeadingRulings rulings) {

    List<Finding> find(Labels labels) {
        List<Finding> findings = new ArrayList<>();
        Optional<Heading> names = words.names();
        Optional<Heading> directions = words.directions(labels);
        names.ifPresent(heading -> findings.add(missing(Rule.NAMES_MISSING, heading)));
        directions.ifPresent(heading -> findings.add(missing(Rule.DIRECTIONS_MISSING, heading)));
        Set<Heading> told =
                Stream.of(names, directions).flatMap(Optional::stream).collect(Collectors.toSet());
        header.unknown().stream()
                .filter(heading -> !told.contains(heading) && !isDecided(heading))
                .map(this::unknown)
                .forEach(findings::add);
        words.withoutHeading(leftOut)
                .filter(heading -> !told.contains(heading))
                .map(heading -> place.finding(Rule.COLUMN_WITHOUT_HEADING, heading.column(), ""))
                .forEach(findings::add);
        return findings;
    }

    /** @param heading one that does not say what stands below it */
    private Finding missing(Rule rule, Heading heading) {
        boolean blank = heading.text().isEmpty();
        return place.finding(
                rule,
                heading.column(),
                heading.text(),
                blank ? "HEADING_BLANK" : "HEADING_READS",
                blank ? "" : "HEADING_ENDS");
    }

    private boolean isDecided(Heading heading) {
        return rulings.of(heading.column(), heading.text()) instanceof Settled.Once;
    }

    private Finding unknown(Heading heading) {
        Rule rule = leftOut.mayBeBelow(heading) ? Rule.COLUMN_OF_FIGURES_LEFT_OUT : Rule.COLUMN_NOT_RECOGNISED;
        return repeated(heading)
                .map(column -> place.finding(
                        Rule.HEADING_REPEATED, heading.column(), heading.text(), place.cell(column.index())))
                .orElseGet(() -> place.finding(rule, heading.column(), heading.text()));
    }

    /** The column that was read for a heading that comes again. */
    private Optional<Column> repeated(Heading heading) {
        return header.columns().stream()
                .filter(column -> Key.of(column.heading()).equals(Key.of(heading.text())))
                .findFirst();
    }
}
