package tonghop.domain.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tonghop.domain.money.ExchangeRate.Kind;
import tonghop.domain.money.RateChoice.Chosen;
import tonghop.domain.money.RateChoice.NoRate;

/**
 * The dated rates of the office, and its policy: the month's accounting rate of the day of approval if there is one,
 * else the average of the reporting window. The day of approval may lie outside the window.
 *
 * <p>The average of a window up to a year, or of any part of one, is that of the calendar year in which its middle day
 * lies, so that 15 December 2022 – 14 December 2023 is 2023. A longer window is cut into years from its first day; its
 * average is the mean of theirs, to four decimals, and only where every one has a rate.
 */
public record ExchangeRates(List<ExchangeRate> rates) {

    private static final int DECIMALS_OF_A_MEAN = 4;

    /** @throws IllegalArgumentException if two rates of a kind cover the same day */
    public ExchangeRates {
        rates = List.copyOf(rates);
        for (ExchangeRate rate : rates) {
            if (rates.stream().filter(rate::overlaps).count() > 1) {
                throw new IllegalArgumentException("two rates of one time: " + rate);
            }
        }
    }

    /** The same, but of a time of which others are known already, those count; of two that overlap the first. */
    public ExchangeRates behind(List<ExchangeRate> known) {
        List<ExchangeRate> all = new ArrayList<>();
        for (ExchangeRate rate : Stream.concat(known.stream(), rates.stream()).toList()) {
            if (all.stream().noneMatch(rate::overlaps)) {
                all.add(rate);
            }
        }
        return new ExchangeRates(all);
    }

    /** The rate for an amount without a day of approval, in a window whose days are both included. */
    public RateChoice rateFor(LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("a window from " + from + " until " + until);
        }
        List<LocalDate> middles = middles(from, until);
        List<ExchangeRate> averages = middles.stream()
                .flatMap(day -> covering(day, Kind.YEAR_AVERAGE).stream())
                .toList();
        if (averages.size() < middles.size()) {
            return new NoRate(middles.stream()
                    .filter(day -> covering(day, Kind.YEAR_AVERAGE).isEmpty())
                    .map(LocalDate::getYear)
                    .toList());
        }
        return new Chosen(averages.size() == 1 ? averages.get(0) : mean(averages));
    }

    /** The rate for an amount that was approved on a day. */
    public RateChoice rateFor(LocalDate approvedOn, LocalDate from, LocalDate until) {
        return covering(approvedOn, Kind.ACCOUNTING_MONTH)
                .<RateChoice>map(Chosen::new)
                .orElseGet(() -> rateFor(from, until));
    }

    private Optional<ExchangeRate> covering(LocalDate day, Kind kind) {
        return rates.stream()
                .filter(rate -> rate.kind() == kind && rate.covers(day))
                .findFirst();
    }

    private static List<LocalDate> middles(LocalDate from, LocalDate until) {
        return Stream.iterate(from, start -> !start.isAfter(until), start -> start.plusYears(1))
                .map(start -> middle(start, earlier(start.plusYears(1).minusDays(1), until)))
                .toList();
    }

    private static LocalDate middle(LocalDate from, LocalDate until) {
        return from.plusDays(ChronoUnit.DAYS.between(from, until) / 2);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static ExchangeRate mean(List<ExchangeRate> averages) {
        BigDecimal sum = averages.stream().map(ExchangeRate::dongPerDollar).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal mean = sum.divide(BigDecimal.valueOf(averages.size()), DECIMALS_OF_A_MEAN, RoundingMode.HALF_EVEN);
        String sources = averages.stream()
                .map(rate -> rate.from().getYear() + ": " + rate.dongPerDollar() + ", " + rate.source())
                .collect(Collectors.joining("; "));
        LocalDate until = averages.get(averages.size() - 1).until();
        return new ExchangeRate(mean, averages.get(0).from(), until, Kind.SEVERAL_YEARS, sources);
    }
}
