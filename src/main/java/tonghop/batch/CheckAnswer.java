package tonghop.batch;

import java.util.List;
import java.util.Locale;
import tonghop.domain.reporting.Report;
import tonghop.domain.reporting.Unreadable;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Language;
import tonghop.domain.rule.Rule;
import tonghop.domain.rule.Wording;
import tonghop.pipeline.publish.reply.Answer;
import tonghop.pipeline.publish.reply.Answer.Standing;
import tonghop.pipeline.publish.reply.Sender;
import tonghop.run.Previews.Check;

/** What the sender of a file would be answered if it were sent as it is. */
record CheckAnswer(Language language) {

    Answer to(Check check) {
        if (check instanceof Check.Refused refused) {
            return unreadable(refused);
        }
        Check.Examined examined = (Check.Examined) check;
        List<Finding> findings = examined.findings();
        return examined.report() instanceof Report.Recognised report
                ? new Answer(
                        sender(check, report),
                        Standing.ACCEPTED,
                        examined.examination().entries(),
                        findings,
                        "")
                : new Answer(nobody(check), Standing.REJECTED, List.of(), findings, "");
    }

    private Answer unreadable(Check.Refused refused) {
        Unreadable reason = refused.reason();
        String sentence = Wording.of("messages/unreadable", language).say("unreadable." + reason);
        String kind = reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
        List<Finding> findings = List.of(Finding.ofFile(Rule.FILE_UNREADABLE, kind));
        return new Answer(nobody(refused), Standing.UNREADABLE, List.of(), findings, sentence);
    }

    private static Sender sender(Check check, Report.Recognised report) {
        return new Sender(List.of(report.member()), List.of(report.period()), 0, name(check), report.sha256());
    }

    private static Sender nobody(Check check) {
        return new Sender(List.of(), List.of(), 0, name(check), "");
    }

    private static String name(Check check) {
        return String.valueOf(check.file().getFileName());
    }
}
