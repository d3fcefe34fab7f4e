package tonghop.pipeline.template;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tonghop.domain.form.Form;
import tonghop.domain.form.FormField;
import tonghop.domain.form.FormField.Filling;
import tonghop.domain.ledger.MemberReport;
import tonghop.domain.ledger.Posting;
import tonghop.domain.money.AmountReading.Qualifier;
import tonghop.domain.money.Currency;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Section;
import tonghop.domain.rule.Wording;
import tonghop.pipeline.template.PrintedRow.Content;

/**
 * What does not change from one report to the next: the associations, and the projects that still run. Only what was
 * accepted is carried over, and no figure but the commitment, if it was stated exactly.
 */
public record CarriedOver(Form form, LocalDate firstDay, List<String> sectors, Wording words) {

    private static final Pattern YEAR = Pattern.compile("(18|19|20)\\d{2}");
    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final int DIGITS = 15;

    public CarriedOver {
        sectors = List.copyOf(sectors);
    }

    /** The rows by section; a section of which nothing is carried over is not among them. */
    public Map<Section, List<PrintedRow>> from(MemberReport report) {
        Running running = new Running(firstDay);
        Map<Section, List<PrintedRow>> rows = new EnumMap<>(Section.class);
        for (Posting posting : report.accepted()) {
            Entry entry = posting.entry();
            boolean carried =
                    entry.section() == Section.ASSOCIATIONS || (entry.section() == Section.AID && running.is(entry));
            if (carried) {
                rows.merge(entry.section(), List.of(row(entry, report.period().label())), CarriedOver::joined);
            }
        }
        return rows;
    }

    private static List<PrintedRow> joined(List<PrintedRow> some, List<PrintedRow> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private PrintedRow row(Entry entry, String period) {
        Map<FormField, Content> cells = new HashMap<>();
        for (FormField field : form.columns(entry.section())) {
            content(field, entry, period).ifPresent(content -> cells.put(field, content));
        }
        return new PrintedRow(cells);
    }

    private Optional<Content> content(FormField field, Entry entry, String period) {
        return switch (field.filling()) {
            case CARRIED -> Optional.of(new Content.Words(period));
            case VND, USD -> field.field() == Field.COMMITTED ? committed(entry, currency(field)) : Optional.empty();
            case DATE -> day(entry.text(field.field()));
            case YEAR -> year(entry.text(field.field()));
            case TEXT, WORDS, CHOICE, SUGGESTION -> words(said(field, entry));
            case FIXED, ORDINAL, COUNT -> Optional.empty();
        };
    }

    private static Currency currency(FormField field) {
        return field.filling() == Filling.USD ? Currency.USD : Currency.VND;
    }

    private String said(FormField field, Entry entry) {
        return switch (field.field()) {
            case SECTOR -> sectors.contains(entry.text(Field.SECTOR_GROUP)) ? entry.text(Field.SECTOR_GROUP) : "";
            case DURATION -> duration(entry);
            case NOTE -> note(entry);
            default -> entry.text(field.field());
        };
    }

    private static String duration(Entry entry) {
        String stretch = entry.text(Field.START) + " - " + entry.text(Field.END);
        boolean parted = entry.text(Field.DURATION).isEmpty() && stretch.length() > " - ".length();
        return ISO_DAY.matcher(parted ? stretch : entry.text(Field.DURATION)).replaceAll("$3/$2/$1");
    }

    /** What was only about right is not printed as an amount; the words of the earlier report are. */
    private String note(Entry entry) {
        return entry.amount(Field.COMMITTED)
                .filter(amount -> !isExact(amount))
                .map(amount -> words.say("carried.committed", amount.raw()))
                .orElse("");
    }

    private static Optional<Content> committed(Entry entry, Currency currency) {
        return entry.amount(Field.COMMITTED)
                .filter(CarriedOver::isExact)
                .filter(amount -> amount.money().currency() == currency)
                .map(amount -> new Content.Figure(amount.money().amount()));
    }

    private static boolean isExact(Entry.Amount amount) {
        BigDecimal plain = amount.money().amount().stripTrailingZeros();
        return amount.qualifier() == Qualifier.EXACT && plain.signum() >= 0 && plain.precision() <= DIGITS;
    }

    private static Optional<Content> day(String text) {
        return ISO_DAY.matcher(text).matches() ? Optional.of(new Content.Day(LocalDate.parse(text))) : Optional.empty();
    }

    private static Optional<Content> year(String text) {
        return YEAR.matcher(text).matches() ? Optional.of(new Content.Figure(new BigDecimal(text))) : Optional.empty();
    }

    private static Optional<Content> words(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(new Content.Words(text));
    }
}
