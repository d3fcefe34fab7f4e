package tonghop.cli;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import tonghop.domain.reporting.Member;
import tonghop.domain.rule.Wording;
import tonghop.run.Templates.Ending;
import tonghop.run.Templates.Laid;
import tonghop.run.Templates.Written;

/**
 * What is said after workbooks were written for members.
 *
 * @param unclear members of which nobody has said yet whether they have a union
 */
record TemplatePage(Wording wording, Written written, List<Member> unclear) {

    TemplatePage {
        unclear = List.copyOf(unclear);
    }

    Page on(Page page) {
        List<Laid> drawn = laid(Ending.WRITTEN);
        page.heading(wording.say(
                "template.written", written.period().label(), count(drawn.size()), Place.of(written.folder())));
        filled(page, drawn.stream().filter(laid -> !laid.before().isEmpty()).toList());
        names(
                page,
                "template.blank",
                drawn.stream()
                        .filter(laid -> laid.before().isEmpty())
                        .map(Laid::member)
                        .toList());
        names(page, "template.unclear", unclear);
        kept(page);
        return page;
    }

    private void filled(Page page, List<Laid> filled) {
        if (!filled.isEmpty()) {
            page.blank()
                    .paragraph(
                            "",
                            wording.say(
                                    "template.filled",
                                    count(filled.size()),
                                    count(sum(filled, Laid::projects)),
                                    count(sum(filled, Laid::associations))));
        }
    }

    private void names(Page page, String key, List<Member> members) {
        if (!members.isEmpty()) {
            page.blank().paragraph("", wording.say(key, count(members.size())));
            page.paragraph("  ", members.stream().map(Member::name).collect(Collectors.joining(", ")));
        }
    }

    private void kept(Page page) {
        List<Laid> kept = laid(Ending.KEPT);
        if (!kept.isEmpty()) {
            page.blank().paragraph("", wording.say("template.kept", count(kept.size())));
            kept.forEach(laid -> page.line("  - " + Place.of(laid.file())));
        }
    }

    private List<Laid> laid(Ending ending) {
        return written.workbooks().stream()
                .filter(laid -> laid.ending() == ending)
                .toList();
    }

    private static long sum(List<Laid> workbooks, ToIntFunction<Laid> rows) {
        return workbooks.stream().mapToInt(rows).sum();
    }

    private String count(long number) {
        return new Figures(wording.language()).count(number);
    }
}
