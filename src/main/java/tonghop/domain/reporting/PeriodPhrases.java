package tonghop.domain.reporting;

import java.util.Locale;
import tonghop.domain.rule.Language;
import tonghop.domain.rule.Wording;

/** Periods in words, such as "9 tháng đầu năm 2022". */
public record PeriodPhrases(Wording words) {

    public static PeriodPhrases in(Language language) {
        return new PeriodPhrases(Wording.of("messages/periods", language));
    }

    /** At the head of a page; read back, it is the same period. */
    public String titled(ReportingPeriod period) {
        return say("titled", period);
    }

    /** Within a sentence. */
    public String within(ReportingPeriod period) {
        return say("within", period);
    }

    /** What a report covers in a word or two, such as "9 tháng". */
    public String covers(ReportingPeriod period) {
        return say("covers", period);
    }

    /** Years as strings, so that none gets a thousands separator. */
    private String say(String manner, ReportingPeriod period) {
        return words.say(
                manner + "." + kind(period),
                String.valueOf(period.firstYear()),
                String.valueOf(period.lastYear()),
                String.valueOf(period.part()));
    }

    private static String kind(ReportingPeriod period) {
        return period.kind() == ReportingPeriod.Kind.HALF
                ? "half" + period.part()
                : period.kind().name().toLowerCase(Locale.ROOT);
    }
}
