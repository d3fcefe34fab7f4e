package tonghop.pipeline.publish.book;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import tonghop.domain.ledger.MemberReport;
import tonghop.domain.ledger.Posting;
import tonghop.domain.ledger.Totals;
import tonghop.domain.money.Currency;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Section;

/**
 * What some entries add up to, as the cells of a table show it.
 *
 * @param reports the reports in which they stand
 * @param withheld the word for a sum that is not known because a rate is missing
 */
record Tally(List<MemberReport> reports, Totals totals, String withheld) {

    /** Of the rows that count in some reports; of each member all of them. */
    static Tally of(List<MemberReport> reports, Pages pages) {
        List<Totals> each = reports.stream()
                .map(report -> report.member().id())
                .distinct()
                .map(pages.scope().accepted()::member)
                .toList();
        return new Tally(reports, Totals.together(each), pages.phrases().say("withheld"));
    }

    static Tally ofPostings(Collection<Posting> postings, Pages pages) {
        return new Tally(List.of(), Totals.of(postings), pages.phrases().say("withheld"));
    }

    /** The rows of the reports that are held. */
    Stream<Posting> held() {
        return reports.stream().flatMap(report -> report.held().stream());
    }

    long held(Section section) {
        return held().filter(posting -> posting.entry().section() == section).count();
    }

    /** The sum that a column of a summary shows. */
    Value under(Head head) {
        if (head instanceof Head.Rows rows) {
            return Value.Figure.count(totals.rows(rows.section()));
        }
        if (head instanceof Head.Counted counted) {
            return Value.Figure.count(
                    totals.count(counted.section(), counted.field()).orElse(0));
        }
        if (head instanceof Head.Reported reported) {
            return Value.Figure.of(reported(reported.field(), reported.currency()));
        }
        if (head instanceof Head.Whole whole) {
            return whole(whole.field(), whole.currency());
        }
        throw new IllegalArgumentException("no sum under " + head);
    }

    /** What was reported in a currency. */
    Money reported(Field field, Currency currency) {
        return totals.sum(Section.AID, field, currency).map(sum -> sum.value()).orElse(Money.zero(currency));
    }

    /** Everything in a currency; where a rate is missing a word that says so, for a part is no total. */
    Value whole(Field field, Currency currency) {
        return totals.all(Section.AID, field, currency)
                .<Value>map(Value.Figure::of)
                .orElseGet(() -> nothing(field, currency));
    }

    private Value nothing(Field field, Currency currency) {
        return totals.unconverted(Section.AID, field) > 0
                ? Value.text(withheld)
                : Value.Figure.of(Money.zero(currency));
    }
}
