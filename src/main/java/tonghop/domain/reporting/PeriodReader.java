package tonghop.domain.reporting;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tonghop.domain.reporting.ReportingPeriod.Kind;
import tonghop.domain.text.Folded;

/**
 * Finds the periods that a text names, in their order, each once. A date, the number of a decree, a term of office or a
 * plan for a year is no period of a report, and a part of a year is never taken for the year.
 */
public final class PeriodReader {

    /** No title or label is longer; what is, tells a story, and may have been made to be searched for ever. */
    static final int LONGEST = 1000;

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z]{3,4}$");

    private static final PeriodForms MARKED = new PeriodForms(PeriodWords.marked());
    private static final PeriodForms BARE = new PeriodForms(PeriodWords.bare());
    private static final PeriodReader MARKED_TITLE = new PeriodReader(MARKED.ofTitle(), new PartOfYear(MARKED));
    private static final PeriodReader BARE_TITLE = new PeriodReader(BARE.ofTitle(), new PartOfYear(BARE));
    private static final PeriodReader MARKED_NAME = new PeriodReader(MARKED.ofName(), new PartOfYear(MARKED));
    private static final PeriodReader BARE_NAME = new PeriodReader(BARE.ofName(), new PartOfYear(BARE));

    private final List<PeriodForm> forms;
    private final PartOfYear part;

    private PeriodReader(List<PeriodForm> forms, PartOfYear part) {
        this.forms = forms;
        this.part = part;
    }

    /** The periods that a line above a table names: "NĂM 2023", "9 THÁNG ĐẦU NĂM 2022", "GIAI ĐOẠN 2017-2022". */
    public static List<ReportingPeriod> inTitle(String line) {
        return (isMarked(line) ? MARKED_TITLE : BARE_TITLE).read(Folded.of(line));
    }

    /** Whether a line names a part of a year of which nobody knows which one is meant: "NỬA NĂM 2023". */
    public static boolean isUnclearPart(String line) {
        return inTitle(line).isEmpty() && (isMarked(line) ? MARKED_TITLE : BARE_TITLE).part.isUnclear(Folded.of(line));
    }

    /** The periods beside a label such as "Kỳ báo cáo"; "2023" alone is one. */
    public static List<ReportingPeriod> inLabel(String text) {
        return (isMarked(text) ? MARKED_NAME : BARE_NAME).read(Folded.of(text));
    }

    /** The periods in the name of a file or folder, without its path. */
    public static List<ReportingPeriod> inFileName(String name) {
        String stem = EXTENSION.matcher(name).replaceFirst("").replace('_', ' ');
        return BARE_NAME.read(Folded.bare(stem));
    }

    private List<ReportingPeriod> read(String text) {
        if (text.length() > LONGEST || !YEAR.matcher(text).find()) {
            return List.of();
        }
        TreeMap<Integer, List<ReportingPeriod>> found = new TreeMap<>();
        String rest = text;
        for (PeriodForm form : forms) {
            List<MatchResult> matches = form.pattern().matcher(rest).results().toList();
            matches.forEach(match -> found.put(match.start(), form.meaning().apply(match)));
            rest = hidden(rest, matches);
        }
        List<ReportingPeriod> periods = onceEach(found.values());
        return periods.size() == 1 && periods.get(0).kind() == Kind.YEAR
                ? part.of(periods.get(0), text, rest)
                : periods;
    }

    /** Of a period named twice the days that are stated, not the calendar's. */
    private static List<ReportingPeriod> onceEach(Collection<List<ReportingPeriod>> found) {
        Map<String, ReportingPeriod> byLabel = new LinkedHashMap<>();
        found.stream()
                .flatMap(Collection::stream)
                .forEach(period -> byLabel.merge(
                        period.label(), period, (first, again) -> first.hasCalendarDays() ? again : first));
        return List.copyOf(byLabel.values());
    }

    static String hidden(String text, List<MatchResult> matches) {
        StringBuilder rest = new StringBuilder(text);
        matches.forEach(match -> rest.replace(match.start(), match.end(), "#".repeat(match.end() - match.start())));
        return rest.toString();
    }

    private static boolean isMarked(String text) {
        return !Folded.of(text).equals(Folded.bare(text));
    }
}
