package tonghop.excel.reply;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tonghop.domain.ledger.PeriodBook;
import tonghop.domain.rule.Language;
import tonghop.pipeline.publish.Originals;
import tonghop.pipeline.publish.Replies;
import tonghop.pipeline.publish.reply.Answer;
import tonghop.pipeline.publish.reply.Correspondence;
import tonghop.pipeline.publish.reply.Returns;

/** Writes replies with POI. Only workbooks to which there is something to say are opened, large ones one at a time. */
public final class PoiReplies implements Replies, Returns {

    private static final String SUFFIX = "-phan-hoi";

    private final Originals originals;
    private final Envelope envelope;

    public PoiReplies(Originals originals, Language language) {
        this.originals = originals;
        this.envelope = new Envelope(new Correspondence(language));
    }

    @Override
    public void write(PeriodBook book, Path draft) {
        List<Answer> answers = Correspondence.answers(book);
        if (answers.isEmpty()) {
            return;
        }
        Path folder = created(draft.resolve(FOLDER));
        List<String> stems = Stems.of(answers);
        List<Letter> letters = IntStream.range(0, answers.size())
                .mapToObj(i -> letter(answers.get(i), stems.get(i)))
                .toList();
        letters.parallelStream().filter(letter -> letter.bulk() == Bulk.SMALL).forEach(letter -> send(letter, folder));
        letters.stream().filter(letter -> letter.bulk() != Bulk.SMALL).forEach(letter -> send(letter, folder));
    }

    /** What is to be written under a name; the original is none where it need not be opened. */
    private record Letter(Answer answer, String stem, List<Path> original, Bulk bulk) {}

    private Letter letter(Answer answer, String stem) {
        boolean opened = answer.standing() != Answer.Standing.UNREADABLE && !answer.isReceipt();
        List<Path> original = opened ? List.of(originals.copy(answer.sender().sha256())) : List.of();
        return new Letter(
                answer,
                stem,
                original,
                original.stream().map(Bulk::of).findFirst().orElse(Bulk.SMALL));
    }

    private void send(Letter letter, Path folder) {
        envelope.write(letter.answer(), letter.original(), letter.bulk(), folder.resolve(letter.stem()));
    }

    /** Beside the name of the file that is answered; whatever lies there may be somebody's work and is never replaced. */
    @Override
    public List<Path> write(Answer answer, Path original, Path folder) {
        String name = String.valueOf(original.getFileName());
        int dot = name.lastIndexOf('.');
        Path stem = created(folder).resolve((dot > 0 ? name.substring(0, dot) : name) + SUFFIX);
        List<Path> opened = answer.standing() == Answer.Standing.UNREADABLE ? List.of() : List.of(original);
        return envelope.write(answer, opened, opened.isEmpty() ? Bulk.SMALL : Bulk.of(original), free(stem));
    }

    private static Path free(Path stem) {
        return Stream.iterate(2, number -> number + 1)
                .map(number -> number == 2 ? stem : stem.resolveSibling(stem.getFileName() + "-" + (number - 1)))
                .filter(path -> Stream.of(".xlsx", ".xlsm", ".xls", ".txt")
                        .noneMatch(ending -> Files.exists(Envelope.ended(path, ending))))
                .findFirst()
                .orElseThrow();
    }

    private static Path created(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException refused) {
            throw new UncheckedIOException("creating " + folder, refused);
        }
    }
}
