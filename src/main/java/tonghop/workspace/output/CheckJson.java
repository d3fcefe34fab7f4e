package tonghop.workspace.output;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.Predicate;
import tonghop.domain.ledger.Posting;
import tonghop.domain.ledger.Totals;
import tonghop.domain.reporting.Entry;
import tonghop.domain.reporting.Examination;
import tonghop.domain.reporting.Report;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Language;
import tonghop.domain.rule.Wording;
import tonghop.run.CheckDocument;
import tonghop.run.Previews.Check;

/**
 * Checks as JSON: {@code files}, a list with an object for each; names of fields and ids are those of the data files, and
 * stay. Amounts are texts, so that no reader makes floating point of them.
 */
public final class CheckJson implements CheckDocument {

    private final Wording findings;
    private final Wording unreadable;

    /** @param language of the sentences */
    public CheckJson(Language language) {
        this.findings = Wording.ofFindings(language);
        this.unreadable = Wording.of("messages/unreadable", language);
    }

    @Override
    public String of(List<Answered> checks) {
        return JsonFile.text(json -> json.list("files", checks, check -> answered(json, check)));
    }

    private void answered(JsonFile json, Answered answered) {
        Check check = answered.check();
        json.text("file", check.file().toString());
        json.list("returned", answered.returned(), file -> json.text("file", file.toString()));
        if (check instanceof Check.Refused refused) {
            json.text("status", check.isReceipt() ? "receipt" : "quarantined");
            json.text("reason", unreadable.say("unreadable." + refused.reason()));
        } else {
            examined(json, (Check.Examined) check);
        }
    }

    private void examined(JsonFile json, Check.Examined check) {
        Examination examination = check.examination();
        List<Finding> found = check.findings();
        if (check.report() instanceof Report.Recognised report) {
            json.text("status", examination.held() > 0 ? "accepted-with-held-rows" : "accepted");
            json.text("member", report.member().id());
            json.text("member_name", report.member().name());
            json.text("period", report.period().label());
            json.text("signed_on", report.signedOn());
        } else {
            json.text("status", "rejected");
            json.text(
                    "reason",
                    found.stream()
                            .filter(Finding::isError)
                            .map(findings::message)
                            .collect(joining(" ")));
        }
        json.object("rows", () -> rows(json, examination));
        totals(json, "accepted", examination, Entry::isAccepted);
        totals(json, "held", examination, entry -> !entry.isAccepted());
        json.list("findings", found, finding -> finding(json, finding));
    }

    private static void rows(JsonFile json, Examination examination) {
        json.number("read", examination.read());
        json.number("accepted", examination.accepted());
        json.number("held", examination.held());
        json.number("ignored", examination.ignored().size());
    }

    private static void totals(JsonFile json, String name, Examination examination, Predicate<Entry> which) {
        Totals totals = Totals.of(examination.entries().stream()
                .filter(which)
                .map(entry -> new Posting(entry, List.of()))
                .toList());
        json.list(name, totals.lines(), new TotalJson(json)::tellReported);
    }

    private void finding(JsonFile json, Finding finding) {
        json.text("rule", finding.ruleId());
        json.text("severity", finding.severity().id());
        json.text("sheet", finding.sheet());
        json.text("cell", finding.cell());
        json.text("found", finding.found());
        json.text("expected", findings.expected(finding));
        json.text("message", findings.answer(finding));
    }
}
