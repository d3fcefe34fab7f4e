package tonghop.cli;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import tonghop.domain.reporting.Report;
import tonghop.domain.rule.Alike;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Severity;
import tonghop.domain.rule.Wording;
import tonghop.run.Previews.Check;

/**
 * What is wrong with one file, all at once: first what stops a row or the file, then what is worth a look.
 *
 * @param returned the files that were written for its sender
 */
record CheckPage(Wording wording, Check check, List<Path> returned) {

    CheckPage {
        returned = List.copyOf(returned);
    }

    /** Whether nothing of the file is refused or held, or it is no report that could be. */
    static boolean isClean(Check check) {
        if (check instanceof Check.Examined examined) {
            return examined.report() instanceof Report.Recognised
                    && examined.examination().held() == 0;
        }
        return check.isReceipt();
    }

    Page on(Page page) {
        if (check instanceof Check.Refused refused) {
            new FilePage(wording).refused(refused.file(), refused.reason(), page);
        } else {
            examined((Check.Examined) check, page);
        }
        return returned.isEmpty() ? page : returned(page);
    }

    private Page returned(Page page) {
        page.line(wording.say("check.returned"));
        returned.forEach(file -> page.line("  " + Place.of(file)));
        return page.blank();
    }

    private void examined(Check.Examined examined, Page page) {
        new FilePage(wording).reporter(examined.file(), examined.report(), page);
        Figures figures = new Figures(wording.language());
        page.line(wording.say(
                "check.rows",
                figures.count(examined.examination().accepted()),
                figures.count(examined.examination().held()),
                figures.count(examined.examination().ignored().size())));
        List<Finding> findings = findings(examined);
        page.line(findings.isEmpty() ? wording.say("check.clean") : counts(findings))
                .blank();
        new FindingTables(wording, Alike.among(findings)).on(page);
    }

    private static List<Finding> findings(Check.Examined examined) {
        return examined.findings().stream()
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }

    private String counts(List<Finding> findings) {
        return wording.say(
                "check.found",
                count(findings, Severity.ERROR),
                count(findings, Severity.WARNING),
                count(findings, Severity.INFO));
    }

    private String count(List<Finding> findings, Severity severity) {
        long found = findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
        return new Figures(wording.language()).count(found);
    }
}
