package tonghop.pipeline.publish.reply;

import java.util.stream.Stream;
import tonghop.domain.rule.Alike;
import tonghop.domain.rule.Finding;
import tonghop.domain.rule.Severity;
import tonghop.pipeline.publish.reply.Answer.Standing;

/** What the sender is asked to do, by what was found, where it is told, and what can be sent back. */
record Advice(Answer answer, Form form, Phrases phrases) {

    /** Where the sentences stand, and so where the list and the file are from there. */
    enum Where {
        SHEET,
        LETTER
    }

    Stream<String> in(Where where) {
        return Stream.concat(asked(where), footnotes());
    }

    private Stream<String> asked(Where where) {
        if (form == Form.RECEIPT) {
            return Stream.of(phrases.say("advice.receipt"));
        }
        Stream<String> found =
                Stream.of(phrases.say("found", count(Severity.ERROR), count(Severity.WARNING), count(Severity.INFO)));
        Stream<String> each = Stream.of(Severity.values())
                .filter(severity -> answer.count(severity) > 0)
                .map(this::weight);
        Stream<String> how =
                Stream.of(phrases.say("advice." + way(), list(where), phrases.say("advice.file." + where)));
        return Stream.of(found, each, how).flatMap(part -> part);
    }

    /** Of a file that does not count as a whole no row counts, whatever was found in it. */
    private String weight(Severity severity) {
        boolean whole = answer.standing() != Standing.ACCEPTED && severity != Severity.INFO;
        return phrases.say("advice." + severity + (whole ? ".whole" : ""));
    }

    private String way() {
        if (form == Form.LIST) {
            return form.name();
        }
        return form + (answer.hasCells() ? ".cells" : ".whole") + (answer.asks() ? "" : ".notes");
    }

    private String list(Where where) {
        return phrases.say("advice.list." + where, phrases.say("reply.sheet"));
    }

    private Stream<String> footnotes() {
        return Alike.among(answer.footnotes()).stream().map(this::footnote);
    }

    private String footnote(Alike alike) {
        Finding first = alike.first();
        String sheet = first.sheet().isEmpty() ? phrases.say("file.whole") : first.sheet();
        String others = alike.others().isEmpty() ? "" : ", " + String.join(", ", alike.addresses());
        String place = first.cell().isEmpty() ? sheet : phrases.say("footnote.place", sheet, first.cell() + others);
        return phrases.say("footnote", place, phrases.message(first));
    }

    private String count(Severity severity) {
        return phrases.count(answer.count(severity));
    }
}
