package tonghop.workspace.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tonghop.domain.reporting.MemberPhrase;
import tonghop.domain.reporting.MemberPhrase.Meaning;
import tonghop.domain.reporting.Members.Alias;
import tonghop.domain.reporting.Successions.Succession;
import tonghop.domain.text.Key;

/** What else is said of members: other names, phrases around names, who went into whom. */
final class NameFiles {

    static final String ALIASES = "member-aliases.csv";
    static final String PHRASES = "member-phrases.csv";
    static final String SUCCESSIONS = "successions.csv";
    static final List<String> COLUMNS_OF_ALIASES = List.of("member", "alias");
    static final List<String> COLUMNS_OF_PHRASES = List.of("meaning", "phrase");
    static final List<String> COLUMNS_OF_SUCCESSIONS = List.of("member", "successor", "date", "authority");

    private NameFiles() {}

    /** The aliases; that none stands for two members is checked. */
    static List<Alias> aliases(CsvFile file, Set<String> ids) {
        Map<Key, String> taken = new HashMap<>();
        return file.lines().stream()
                .flatMap(line -> alias(line, ids, taken).stream())
                .toList();
    }

    static List<MemberPhrase> phrases(CsvFile file) {
        List<String> meanings = Stream.of(Meaning.values()).map(Meaning::id).toList();
        return file.lines().stream()
                .flatMap(line -> line.choice("meaning", Meaning::of, meanings).stream()
                        .flatMap(meaning ->
                                line.words("phrase").stream().map(phrase -> new MemberPhrase(phrase, meaning))))
                .toList();
    }

    static List<Succession> successions(CsvFile file, Set<String> ids) {
        return file.lines().stream()
                .flatMap(line -> succession(line, ids).stream())
                .toList();
    }

    private static Optional<Alias> alias(Line line, Set<String> ids, Map<Key, String> taken) {
        Optional<String> member = MemberFile.known(line, "member", ids);
        Optional<String> alias = line.words("alias");
        return member.flatMap(id -> alias.flatMap(name -> {
            String first = taken.computeIfAbsent(Key.of(name), key -> id);
            return first.equals(id)
                    ? Optional.of(new Alias(id, name))
                    : line.problem(name, Expected.ONE_MEANING, first, id);
        }));
    }

    private static Optional<Succession> succession(Line line, Set<String> ids) {
        Optional<String> member = MemberFile.known(line, "member", ids);
        Optional<String> successor = MemberFile.known(line, "successor", ids);
        var date = line.day("date");
        return member.flatMap(from ->
                successor.flatMap(to -> date.map(day -> new Succession(from, to, day, line.text("authority")))));
    }
}
