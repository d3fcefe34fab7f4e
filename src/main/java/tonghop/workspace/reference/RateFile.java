package tonghop.workspace.reference;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tonghop.domain.money.Currency;
import tonghop.domain.money.ExchangeRate;
import tonghop.domain.money.ExchangeRate.Kind;
import tonghop.domain.reporting.Window;

/** exchange-rates.csv: đồng for one dollar, dated, with the source. */
final class RateFile {

    static final String NAME = "exchange-rates.csv";
    static final List<String> COLUMNS = List.of("currency", "valid_from", "valid_to", "kind", "vnd_per_unit", "source");

    private static final Pattern DECIMAL = Pattern.compile("(\\d+)(?:[.,](\\d+))?");
    private static final int DIGITS_OF_A_GROUP = 3;
    private static final List<Kind> PUBLISHED = List.of(Kind.YEAR_AVERAGE, Kind.ACCOUNTING_MONTH);

    private RateFile() {}

    /** The rates; that no two of a kind are of the same day is checked. */
    static List<ExchangeRate> read(CsvFile file) {
        Dated<ExchangeRate> rates = new Dated<>();
        file.lines().forEach(line -> rate(line)
                .ifPresent(rate -> rates.add(rate, new Window(rate.from(), rate.until()), line)));
        rates.onePerTime(rate -> id(rate.kind()));
        return rates.values();
    }

    private static Optional<ExchangeRate> rate(Line line) {
        Optional<Currency> currency = line.choice("currency", RateFile::foreign, List.of(Currency.USD.name()));
        Optional<Kind> kind = line.choice(
                "kind", RateFile::kind, PUBLISHED.stream().map(RateFile::id).toList());
        Optional<BigDecimal> dong = dong(line);
        Optional<String> source = line.filled("source");
        Optional<Window> validity = line.closedValidity();
        return currency.isEmpty() || kind.isEmpty() || source.isEmpty() || dong.isEmpty()
                ? Optional.empty()
                : validity.map(
                        days -> new ExchangeRate(dong.get(), days.from(), days.until(), kind.get(), source.get()));
    }

    /** "22370.0867" and, as Excel in Vietnam writes it, "22370,0867"; "23.919" could be either and is refused. */
    private static Optional<BigDecimal> dong(Line line) {
        String text = line.text("vnd_per_unit");
        Matcher decimal = DECIMAL.matcher(text);
        if (!decimal.matches()
                || couldBeGrouped(
                        decimal.group(1), Optional.ofNullable(decimal.group(2)).orElse(""))) {
            return line.problem(text, Expected.DECIMAL, "vnd_per_unit");
        }
        BigDecimal dong = new BigDecimal(text.replace(',', '.'));
        return dong.signum() > 0 ? Optional.of(dong) : line.problem(text, Expected.DECIMAL, "vnd_per_unit");
    }

    private static boolean couldBeGrouped(String whole, String decimals) {
        return whole.length() <= DIGITS_OF_A_GROUP && decimals.length() == DIGITS_OF_A_GROUP;
    }

    private static Optional<Currency> foreign(String id) {
        return Optional.of(Currency.USD).filter(currency -> currency.name().equals(id));
    }

    private static Optional<Kind> kind(String id) {
        return PUBLISHED.stream().filter(kind -> id(kind).equals(id)).findFirst();
    }

    private static String id(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
