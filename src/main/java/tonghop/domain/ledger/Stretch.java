package tonghop.domain.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tonghop.domain.money.Currency;
import tonghop.domain.money.Money;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.reporting.Section;

/** What one period says of a project; several rows of one report that nothing tells apart are one project. */
public record Stretch(ReportingPeriod period, List<Twin.Side> rows) {
    public Stretch {
        rows = List.copyOf(rows);
    }

    public Totals totals() {
        return Totals.of(rows.stream().map(Twin.Side::posting).toList());
    }

    /** What it says of a measure, in each currency in which it was reported; đồng first. */
    public List<Money> said(Field measure) {
        return originals(totals(), measure);
    }

    public Optional<Money> inDong(Field measure) {
        return totals().all(Section.AID, measure, Currency.VND);
    }

    /** The sums of a measure in each original currency; đồng first. */
    static List<Money> originals(Totals totals, Field measure) {
        return Arrays.stream(Currency.values())
                .flatMap(currency -> totals.sum(Section.AID, measure, currency).stream())
                .map(Total.Sum::value)
                .toList();
    }
}
