package tonghop.pipeline.publish.book;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tonghop.domain.reporting.Field;
import tonghop.domain.reporting.Section;
import tonghop.domain.rule.Language;
import tonghop.domain.rule.Wording;

/** By which words the parts of a drawn workbook are known again, in one language. */
public final class Layouts {

    private final Wording words;
    private final Map<String, Topic> topics;
    private final Map<Caption, Head> heads;

    /** The heading of a column and the one above it, or empty. */
    public record Caption(String group, String title) {}

    public Layouts(Language language) {
        this.words = Wording.of(Phrases.BUNDLE, language);
        this.topics =
                Arrays.stream(Topic.values()).collect(toMap(topic -> words.say("sheet." + topic.id()), topic -> topic));
        this.heads = new HashMap<>();
        known().forEach(head -> heads.putIfAbsent(caption(head), head));
    }

    /** What a sheet is about, by the name on its tab. */
    public Optional<Topic> topic(String sheet) {
        return Optional.ofNullable(topics.get(sheet));
    }

    /** What a column holds, by its headings; empty for columns without figures. */
    public Optional<Head> head(Caption caption) {
        return Optional.ofNullable(heads.get(caption));
    }

    /** The word that begins the total row. */
    public String total() {
        return words.say("total");
    }

    private Caption caption(Head head) {
        return new Caption(head.group().isEmpty() ? "" : words.say(head.group()), words.say(head.title()));
    }

    private static Stream<Head> known() {
        Stream<Head> counts = Stream.of(Section.values())
                .flatMap(section -> Stream.concat(
                        Stream.of(new Head.Rows(section)),
                        section.measures().stream()
                                .filter(Field::isCount)
                                .flatMap(field -> Stream.of(new Head.Counted(section, field), new Head.Said(field)))));
        Stream<Head> money =
                Section.AID.measures().stream().flatMap(field -> Stream.concat(Heads.sums(field), Heads.amount(field)));
        List<Label> own = List.of(Label.ORDINAL, Label.MEMBER, Label.CODE, Label.SECTOR, Label.DONOR);
        return Stream.of(own.stream().<Head>map(Head.Own::new), counts, money).flatMap(heads -> heads);
    }
}
