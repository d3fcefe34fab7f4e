package tonghop.cli;

import java.util.List;
import java.util.stream.Collectors;
import tonghop.domain.decision.Decision;
import tonghop.domain.rule.Wording;
import tonghop.run.Previews.Check;

/** What is left to a person to decide on a file, as lines to be pasted into {@code decisions.csv}. */
record OfferPage(Wording wording, Check check) {

    Page on(Page page) {
        if (check instanceof Check.Examined examined && !examined.offered().isEmpty()) {
            page.line(wording.say("check.decisions"));
            page.line(line(Decision.COLUMNS));
            examined.offered().forEach(offered -> page.line(line(offered)));
            page.blank();
        }
        return page;
    }

    /** As it is pasted, however long. */
    static String line(Decision offered) {
        return line(offered.cells());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(OfferPage::quoted).collect(Collectors.joining(","));
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(character -> character == ',' || character == '"' || character == ';');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
