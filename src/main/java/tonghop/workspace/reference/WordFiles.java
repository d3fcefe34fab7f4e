package tonghop.workspace.reference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tonghop.domain.form.Labels;
import tonghop.domain.form.Labels.Kind;
import tonghop.domain.form.Titles;
import tonghop.domain.reporting.Section;
import tonghop.domain.text.Key;

/** sections.csv and labels.csv: titles that name a section, and words by which rows are known that are no entries. */
final class WordFiles {

    static final String TITLES = "sections.csv";
    static final String LABELS = "labels.csv";
    static final List<String> COLUMNS_OF_TITLES = List.of("section", "heading");
    static final List<String> COLUMNS_OF_LABELS = List.of("kind", "match", "label");

    private static final String WHOLE = "whole";
    private static final String BEGINS = "begins";
    private static final List<String> SECTIONS =
            Stream.of(Section.values()).map(Section::id).toList();
    private static final List<String> KINDS =
            Stream.of(Kind.values()).map(WordFiles::id).toList();

    private WordFiles() {}

    /** The titles; that none names two sections is checked. */
    static Titles titles(CsvFile file) {
        Map<Section, List<Key>> titles = new EnumMap<>(Section.class);
        Map<Key, Section> taken = new HashMap<>();
        for (Line line : file.lines()) {
            line.choice("section", Section::of, SECTIONS)
                    .ifPresent(section -> line.words("heading").map(Key::of).ifPresent(title -> {
                        Section first = taken.computeIfAbsent(title, key -> section);
                        if (first != section) {
                            line.problem(line.text("heading"), Expected.ONE_MEANING, first.id(), section.id());
                        }
                        titles.computeIfAbsent(section, key -> new ArrayList<>())
                                .add(title);
                    }));
        }
        return new Titles(titles);
    }

    static Labels labels(CsvFile file) {
        Map<Kind, List<Key>> whole = new EnumMap<>(Kind.class);
        Map<Kind, List<Key>> beginnings = new EnumMap<>(Kind.class);
        for (Line line : file.lines()) {
            var match = line.choice("match", WordFiles::match, List.of(WHOLE, BEGINS));
            var kind = line.choice("kind", WordFiles::kind, KINDS);
            var label = line.words("label").map(Key::of);
            match.map(how -> how.equals(WHOLE) ? whole : beginnings)
                    .ifPresent(labels -> kind.ifPresent(
                            what -> label.ifPresent(words -> labels.computeIfAbsent(what, key -> new ArrayList<>())
                                    .add(words))));
        }
        return new Labels(whole, beginnings);
    }

    private static Optional<String> match(String match) {
        return Optional.of(match).filter(how -> how.equals(WHOLE) || how.equals(BEGINS));
    }

    private static Optional<Kind> kind(String id) {
        return Stream.of(Kind.values()).filter(kind -> id(kind).equals(id)).findFirst();
    }

    private static String id(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
