package tonghop.workspace.reference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tonghop.domain.form.Revisions;
import tonghop.domain.form.Revisions.Match;
import tonghop.domain.form.Revisions.Phrase;
import tonghop.domain.text.Key;

/** revisions.csv: the words in which a report says that it is a corrected one. */
final class RevisionFile {

    static final String NAME = "revisions.csv";
    static final List<String> COLUMNS = List.of("match", "phrase", "number");

    /** What stands for a number behind the words. */
    private static final String ANY = "n";

    private static final List<String> MATCHES =
            Stream.of(Match.values()).map(RevisionFile::id).toList();

    private RevisionFile() {}

    static Revisions read(CsvFile file) {
        return new Revisions(
                file.lines().stream().flatMap(line -> phrase(line).stream()).toList());
    }

    private static Optional<Phrase> phrase(Line line) {
        Optional<Match> match = line.choice("match", RevisionFile::match, MATCHES);
        Optional<Integer> number = number(line);
        Optional<Key> words = line.words("phrase").map(Key::of);
        return match.flatMap(how -> words.flatMap(what -> number.map(which -> new Phrase(how, what, which))));
    }

    private static Optional<Integer> number(Line line) {
        String text = line.text("number");
        if (text.equals(ANY)) {
            return Optional.of(0);
        }
        return text.matches("[1-9][0-9]?")
                ? Optional.of(Integer.valueOf(text))
                : line.problem(text, Expected.ONE_OF, "number", ANY + ", 1, 2, …");
    }

    private static Optional<Match> match(String id) {
        return Stream.of(Match.values()).filter(match -> id(match).equals(id)).findFirst();
    }

    private static String id(Match match) {
        return match.name().toLowerCase(Locale.ROOT);
    }
}
