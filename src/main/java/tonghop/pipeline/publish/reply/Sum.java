package tonghop.pipeline.publish.reply;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tonghop.domain.ledger.Total;
import tonghop.domain.reporting.Section;

/**
 * One total of a report as it was reported, beside what is held of it.
 *
 * @param measure as in the data files
 * @param currency empty for counts
 * @param accepted zero where nothing is, as held
 */
public record Sum(Section section, String measure, String currency, BigDecimal accepted, BigDecimal held) {

    /** Those of an answer, in the order of section, measure and currency. */
    static List<Sum> of(Answer answer) {
        List<Total> accepted = answer.accepted().lines();
        List<Total> held = answer.held().lines();
        return answer.all().lines().stream()
                .map(line -> new Sum(
                        line.section(), line.measure(), currency(line), value(line, accepted), value(line, held)))
                .toList();
    }

    private static BigDecimal value(Total line, List<Total> among) {
        Optional<Total> same =
                among.stream().filter(other -> isSame(line, other)).findFirst();
        return same.map(Sum::value).orElse(BigDecimal.ZERO);
    }

    private static boolean isSame(Total line, Total other) {
        return line.section() == other.section()
                && line.measure().equals(other.measure())
                && currency(line).equals(currency(other));
    }

    static BigDecimal value(Total line) {
        return line instanceof Total.Sum sum ? sum.value().amount() : BigDecimal.valueOf(((Total.Count) line).value());
    }

    static String currency(Total line) {
        return line instanceof Total.Sum sum ? sum.value().currency().name() : "";
    }

    /** Lines of one section follow each other. */
    static Stream<Section> sections(List<Total> lines) {
        return lines.stream().map(Total::section).distinct();
    }
}
