package tonghop.pipeline.validate;

import java.time.LocalDate;
import java.util.Optional;
import tonghop.domain.money.ExchangeRate;
import tonghop.domain.money.ExchangeRates;
import tonghop.domain.money.RateChoice;
import tonghop.domain.reporting.Cell;
import tonghop.domain.reporting.DateReader;
import tonghop.domain.reporting.DateReading;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Line;
import tonghop.domain.reporting.ReportingPeriod;

/** The rate of a row: the month's of its approval date if there is one, else the period's average. */
record RateOfPeriod(ExchangeRates rates, ReportingPeriod period) implements RateInForce {

    @Override
    public Optional<ExchangeRate> of(Line line) {
        LocalDate from = period.window().from();
        LocalDate until = period.window().until();
        RateChoice choice = approvedOn(line)
                .map(day -> rates.rateFor(day, from, until))
                .orElseGet(() -> rates.rateFor(from, until));
        return choice instanceof RateChoice.Chosen chosen ? Optional.of(chosen.rate()) : Optional.empty();
    }

    private static Optional<LocalDate> approvedOn(Line line) {
        return line.value(Field.APPROVED_ON).map(Line.Value::cell).flatMap(RateOfPeriod::day);
    }

    private static Optional<LocalDate> day(Cell cell) {
        return DateReader.read(cell.value()) instanceof DateReading.OnDay day
                ? Optional.of(day.day())
                : Optional.empty();
    }
}
