package tonghop.domain.reporting;

import static tonghop.domain.reporting.PeriodMeaning.number;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The forms in the order in which they are looked for; what one has matched is hidden from the next. */
final class PeriodForms {

    private static final String DAY = "(?:{ngày} *)?(\\d{1,2})(?: *[/.-] *| *{tháng} *)(\\d{1,2})";
    private static final String YEAR_OF_DAY = "(?: *[/.-] *| *,? *{năm} *)Y";
    private static final String UNTIL = " *(?:-|{đến}(?: {hết})?|{tới}) *";
    private static final String OF_YEAR = "_(?:{của}_)?(?:{năm}_)*Y";

    private final PeriodWords words;
    private final PeriodMeaning meaning;

    PeriodForms(PeriodWords words) {
        this.words = words;
        this.meaning = new PeriodMeaning(words);
    }

    /** In a line above a table: a year needs the word, a date or a plan is no period. */
    List<PeriodForm> ofTitle() {
        return Stream.of(windows(), noPeriods(), parts(), spans(UNTIL), years())
                .flatMap(List::stream)
                .toList();
    }

    /** Beside a label or in a file's name: a year may stand alone, and before its part. */
    List<PeriodForm> ofName() {
        String until = "(?:" + UNTIL + "| +)";
        return Stream.of(windows(), noPeriods(), parts(), partsAfterYear(), spans(until), years(), bareYears())
                .flatMap(List::stream)
                .toList();
    }

    /** Parts written without a year, where the text names the year elsewhere. */
    List<YearlessForm> withoutYear() {
        return List.of(
                new YearlessForm(
                        words.pattern("«N_{tháng}»(?:_({đầu}|{cuối}))?"),
                        (part, year) -> meaning.months(part.group(1), part.group(2), year)),
                new YearlessForm(
                        words.pattern("«(\\d{1,2}) ?t»"), (part, year) -> meaning.months(part.group(1), null, year)),
                new YearlessForm(
                        words.pattern("«N_{quý}»(?!_R»)(?:_({đầu}|{cuối}))?"),
                        (part, year) -> meaning.firstQuarters(part.group(1), part.group(2), year)),
                new YearlessForm(
                        words.pattern("«{nửa}_(?:{năm}_)?({đầu}|{cuối}|{sau})»"),
                        (part, year) -> meaning.half(part.group(1), year)),
                new YearlessForm(
                        words.pattern("«(?:{quý}|q)_R»"), (part, year) -> meaning.quarter(part.group(1), year)));
    }

    /** Up to which day or month the figures of a year go: "(đến 30/9/2023)". */
    List<YearlessForm> untilOfYear() {
        String until = "«(?:{đến}|{tới})_(?:{hết}_)?";
        return List.of(
                new YearlessForm(words.pattern(until + DAY + "(?!\\d)(?:" + YEAR_OF_DAY + ")?"), meaning::untilDay),
                new YearlessForm(
                        words.pattern(until + "{tháng} *(\\d{1,2})(?!\\d)(?:" + YEAR_OF_DAY + ")?"),
                        meaning::untilMonth));
    }

    /** Parts of a year that are no period, or nobody knows which: "nửa năm", "3 tháng cuối năm". */
    List<Pattern> unclearParts() {
        return List.of(words.pattern("«{nửa}_{năm}»"), words.pattern("«N_(?:{tháng}|{quý})_{cuối}»"));
    }

    /** From a day to a day, from a month to a month. */
    List<PeriodForm> windows() {
        return List.of(
                form("«" + DAY + "(?:" + YEAR_OF_DAY + ")?" + UNTIL + DAY + YEAR_OF_DAY, meaning::days),
                form(
                        "«{tháng} *(\\d{1,2})(?:_(?:{năm}_)?Y)?" + UNTIL + "(?:{tháng} *)?(\\d{1,2})_(?:{năm}_)?Y",
                        meaning::monthToMonth));
    }

    /** Lines of date and place, dates, numbers of documents, terms of office, years of founding, plans for a year. */
    private List<PeriodForm> noPeriods() {
        String plan = "{kế hoạch}|{phương hướng}|{nhiệm vụ}|{dự kiến}|{chỉ tiêu}|{so với}|{cùng kỳ}|{dự toán}";
        String halfOfPlan = "(?:\\d{1,2} *{tháng} *(?:{đầu}|{cuối}) *)?";
        return Stream.of(
                        "«{ngày}[\\s\\d.]*{tháng}[\\s\\d.]*{năm}[\\s.]*(?:\\d{4}(?!\\d))?",
                        "«{tháng} *\\d{1,2} *(?:{năm}|[/.,-])? *Y",
                        "(?<!\\d)\\d{1,2} *([/.-]) *\\d{1,2} *\\1 *\\d{4}(?!\\d)",
                        "Y([/.-])\\d{1,2}\\2\\d{1,2}(?!\\d)",
                        "(?<!\\d)\\d+ */ *Y */",
                        "«(?:{nghị định}|{thông tư}|{luật}) (?:{số} )?[\\d/]+ {năm} Y",
                        "«(?:{nhiệm kỳ}|{niên khóa}|{năm học})[^\\d]{0,15}Y(?:" + UNTIL + "(?:{năm} *)?Y)?",
                        "«{thành lập}[^\\d]{0,12}Y",
                        "(?<!{thực hiện}[^\\d]{0,40})«(?:" + plan + ")»[^\\d]{0,80}?" + halfOfPlan
                                + "(?:{năm}|{giai đoạn})? *Y(?: *- *Y)?")
                .map(template -> form(template, match -> List.of()))
                .toList();
    }

    private List<PeriodForm> parts() {
        return List.of(
                form("«N_{tháng}(?:_({đầu}|{cuối}))?" + OF_YEAR, meaning::months),
                form("«(\\d{1,2}) ?[tm]()?(?!\\p{L})" + OF_YEAR, meaning::months),
                form("«(?:{quý}|q)_R»(?:_(?:[+&]|{và}|{đến})?_(?:{quý}_)?R»)*" + OF_YEAR, meaning::quarters),
                form(
                        "«N_{quý}»(?:_({đầu}|{cuối}))?" + OF_YEAR,
                        part -> meaning.firstQuarters(part.group(1), part.group(2), number(part, 3))),
                form("«h ?([12])»" + OF_YEAR, part -> meaning.half(part.group(1), number(part, 2))),
                form(
                        "«{nửa}_(?:{năm}_)?({đầu}|{cuối}|{sau})»" + OF_YEAR,
                        part -> meaning.half(part.group(1), number(part, 2))),
                form("«{nửa}" + OF_YEAR, unclear -> List.of()));
    }

    private List<PeriodForm> partsAfterYear() {
        return List.of(
                form("Y_N ?(?:[tm]|{tháng})»", part -> meaning.months(part.group(2), null, number(part, 1))),
                form(
                        "Y_N ?{quý}»(?!_R»)(?:_({đầu}|{cuối}))?",
                        part -> meaning.firstQuarters(part.group(2), part.group(3), number(part, 1))),
                form("Y_(?:{quý}|q)_R»", part -> meaning.quarter(part.group(2), number(part, 1))),
                form("Y_h ?([12])»", part -> meaning.half(part.group(2), number(part, 1))));
    }

    private List<PeriodForm> spans(String until) {
        return List.of(form("Y" + until + "(?:{năm} *)?Y", meaning::span));
    }

    private List<PeriodForm> years() {
        return List.of(
                form("«{năm}_Y(?:_(?:{và}|&)?_(?:{năm}_)?Y)+", meaning::years),
                form("«{năm}(?: {báo cáo})?[ :.(-]*Y", meaning::years));
    }

    /** "12/2023" is a month, which is no period. */
    private List<PeriodForm> bareYears() {
        return List.of(form("(?<!\\d)(?:0?[1-9]|1[0-2]) *[/.-] *Y", match -> List.of()), form("Y", meaning::years));
    }

    private PeriodForm form(String template, Function<MatchResult, List<ReportingPeriod>> periods) {
        return new PeriodForm(words.pattern(template), periods);
    }
}
