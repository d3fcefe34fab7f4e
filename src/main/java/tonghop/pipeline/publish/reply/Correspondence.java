package tonghop.pipeline.publish.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tonghop.domain.ledger.PeriodBook;
import tonghop.domain.reporting.Entry;
import tonghop.domain.rule.Language;
import tonghop.pipeline.publish.reply.Advice.Where;

/** Puts answers into words. */
public final class Correspondence {

    private final Phrases phrases;

    public Correspondence(Language language) {
        this.phrases = new Phrases(language);
    }

    public Phrases phrases() {
        return phrases;
    }

    /** Whom to answer in a period, in the order of the files. */
    public static List<Answer> answers(PeriodBook book) {
        return Answers.of(book);
    }

    public Reply reply(Answer answer, Form form) {
        List<Point> points = new Points(answer, phrases).list();
        String kind = form == Form.RECEIPT ? "receipt" : "reply";
        String period = phrases.period(answer.sender().on());
        return new Reply(
                answer.sender().sha256(),
                phrases.say(kind + ".sheet"),
                phrases.capitals(phrases.say(kind + ".title", period)).strip(),
                phrases.say("subtitle", phrases.who(answer.sender()), file(answer)),
                Stream.of(
                                Stream.of(accepted(answer)),
                                held(answer),
                                advice(answer, form).in(Where.SHEET))
                        .flatMap(part -> part)
                        .toList(),
                points,
                Mark.of(points),
                Sum.of(answer));
    }

    /**
     * The covering text, ready to be pasted into a message.
     *
     * @param file the name of what is sent with it
     */
    public String letter(Answer answer, Form form, String file) {
        List<String> lines = new ArrayList<>();
        lines.add(phrases.say("letter.to", phrases.who(answer.sender())));
        lines.add("");
        String period = phrases.period(answer.sender().on());
        lines.add(phrases.say("letter.about", (" " + period).stripTrailing(), file(answer)));
        lines.add("");
        lines.add(phrases.say("letter.thanks"));
        lines.add("");
        lines.add(accepted(answer));
        phrases.told(answer.accepted()).forEach(lines::add);
        held(answer).forEach(lines::add);
        lines.add("");
        advice(answer, form).in(Where.LETTER).forEach(lines::add);
        enclosed(answer, form, file).forEach(lines::add);
        lines.add("");
        lines.add(phrases.say("letter.end"));
        return String.join("\n", lines) + "\n";
    }

    private Advice advice(Answer answer, Form form) {
        return new Advice(answer, form, phrases);
    }

    /** Where nothing is asked, the figures can be signed as they are. */
    private Stream<String> enclosed(Answer answer, Form form, String file) {
        String links = form == Form.MARKED && answer.hasCells() ? phrases.say("letter.links") : "";
        String what = phrases.say("letter.enclosed." + form, file, phrases.say("reply.sheet"), links);
        boolean signs = answer.standing() == Answer.Standing.ACCEPTED && !answer.asks();
        return signs ? Stream.of(what, phrases.say("letter.sign")) : Stream.of(what);
    }

    private String file(Answer answer) {
        Sender sender = answer.sender();
        return sender.version() > 1
                ? phrases.say("file.version", sender.file(), phrases.count(sender.version()))
                : phrases.say("file", sender.file());
    }

    /** How the report fared. */
    private String accepted(Answer answer) {
        if (answer.standing() != Answer.Standing.ACCEPTED) {
            return phrases.say("verdict." + answer.standing(), answer.reason()).strip();
        }
        long rows = answer.entries().size() - (long) answer.heldRows().size();
        return phrases.say("verdict.accepted", phrases.count(rows));
    }

    private Stream<String> held(Answer answer) {
        List<Entry> rows = answer.heldRows();
        return rows.isEmpty()
                ? Stream.empty()
                : Stream.of(phrases.say("verdict.held", phrases.declared(rows, answer.doubtfulRows())));
    }
}
