package tonghop.domain.reporting;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tonghop.domain.reporting.MemberPhrase.Meaning;
import tonghop.domain.reporting.Members.Alias;
import tonghop.domain.reporting.NameSearch.Hit;
import tonghop.domain.text.Composed;
import tonghop.domain.text.Key;

/** The names and aliases of members, and how they are looked for in a title, beside a label and in a file's name. */
final class MemberNames {

    private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z]{3,4}$");
    private static final Pattern JOINT =
            Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{L})(?=\\d)|(?<=\\d)(?=\\p{L})");

    private final NameSearch exact;
    private final NameSearch loose;
    private final NameSearch glued;
    private final UnionTitle title;
    private final UnionTitle looseTitle;

    MemberNames(List<Member> members, List<Alias> aliases, List<MemberPhrase> phrases) {
        Map<String, Set<String>> names = namesOf(members, aliases);
        Set<String> leads = leads(members, phrases);
        Set<String> ordinary = texts(phrases, Meaning.NO_MEMBER);
        Set<String> joints = texts(phrases, Meaning.JOINT);
        exact = search(names, leads, joints, ordinary, Key::of);
        loose = search(names, leads, joints, ordinary, Key::loose);
        glued = search(names, leads, joints, ordinary, MemberNames::glued);
        title = title(members, phrases, Key::of);
        looseTitle = title(members, phrases, Key::loose);
    }

    List<Set<String>> inTitle(String line) {
        NameSearch search = searchFor(line);
        return bearers(search, search.shown(Key.of(line)).stream());
    }

    /** Whether a title gives the name of a union, be it one that is known or not. */
    boolean givesName(String line) {
        return titleFor(line).givesName(Key.of(line));
    }

    /** Whether the union's name may stand in the line above. */
    boolean isSecondLine(String line) {
        return titleFor(line).isSecondLine(Key.of(line));
    }

    List<Set<String>> named(String text) {
        NameSearch search = searchFor(text);
        return shownFirst(search, search.find(Key.of(text)));
    }

    List<Set<String>> inFileName(String name) {
        String parted = JOINT.matcher(Composed.oneLine(EXTENSION.matcher(name).replaceFirst("")))
                .replaceAll(" ");
        List<Set<String>> found = shownFirst(loose, loose.find(Key.loose(parted)));
        return found.isEmpty() ? bearers(glued, glued.find(Key.loose(parted)).stream()) : found;
    }

    /** Where some names stand after "tỉnh" or a union's name, only those are meant. */
    private static List<Set<String>> shownFirst(NameSearch search, List<Hit> hits) {
        List<Hit> shown = hits.stream().filter(search::isShown).toList();
        return bearers(search, (shown.isEmpty() ? hits : shown).stream());
    }

    private static List<Set<String>> bearers(NameSearch search, Stream<Hit> hits) {
        return hits.map(search::bearers).distinct().toList();
    }

    private NameSearch searchFor(String text) {
        return isWithoutMarks(text) ? loose : exact;
    }

    private UnionTitle titleFor(String line) {
        return isWithoutMarks(line) ? looseTitle : title;
    }

    /** Marks count, unless the text was typed without any: then its exact key is its loose key too. */
    private static boolean isWithoutMarks(String text) {
        return Key.of(text).equals(Key.loose(text));
    }

    /** A name without its spaces, as in "bacgiang". */
    private static Key glued(String name) {
        return new Key(Key.loose(name).text().replace(" ", ""));
    }

    private static NameSearch search(
            Map<String, Set<String>> names,
            Set<String> leads,
            Set<String> joints,
            Set<String> ordinary,
            Function<String, Key> key) {
        Map<Key, Set<String>> byKey = new HashMap<>();
        names.forEach((name, ids) -> byKey.computeIfAbsent(key.apply(name), k -> new LinkedHashSet<>())
                .addAll(ids));
        return new NameSearch(byKey, keys(leads, key), keys(joints, key), keys(ordinary, key));
    }

    private static UnionTitle title(List<Member> members, List<MemberPhrase> phrases, Function<String, Key> key) {
        return new UnionTitle(keys(texts(phrases, Meaning.UNION), key), keys(types(members), key));
    }

    private static Set<Key> keys(Collection<String> texts, Function<String, Key> key) {
        return texts.stream().map(key).collect(Collectors.toSet());
    }

    private static Map<String, Set<String>> namesOf(List<Member> members, List<Alias> aliases) {
        Map<String, Set<String>> names = new HashMap<>();
        members.forEach(member -> names.computeIfAbsent(member.name(), name -> new LinkedHashSet<>())
                .add(member.id()));
        Map<String, Set<String>> all = new HashMap<>(names);
        aliases.forEach(alias -> all.merge(alias.alias(), namesakes(alias.member(), names), MemberNames::union));
        return all;
    }

    /** The member itself and whoever bears one of its names at another time. */
    private static Set<String> namesakes(String id, Map<String, Set<String>> names) {
        return names.values().stream()
                .filter(ids -> ids.contains(id))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
    }

    /** What members are, and what their unions are called. */
    private static Set<String> leads(List<Member> members, List<MemberPhrase> phrases) {
        return union(types(members), texts(phrases, Meaning.UNION));
    }

    /** What members are, in full and in initials: "thành phố", "TP", "T.P". */
    private static Set<String> types(List<Member> members) {
        Set<String> types = members.stream().map(Member::type).collect(Collectors.toSet());
        Stream<String> initials = types.stream()
                .map(type -> Key.of(type).words())
                .filter(words -> words.size() > 1)
                .flatMap(words -> Stream.of(initials(words, ""), initials(words, " ")));
        return Stream.concat(types.stream(), initials).collect(Collectors.toSet());
    }

    private static String initials(List<String> words, String between) {
        return words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining(between));
    }

    private static Set<String> texts(List<MemberPhrase> phrases, Meaning meaning) {
        return phrases.stream()
                .filter(phrase -> phrase.meaning() == meaning)
                .map(MemberPhrase::text)
                .collect(Collectors.toSet());
    }
}
