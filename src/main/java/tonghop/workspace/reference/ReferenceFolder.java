package tonghop.workspace.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import tonghop.domain.decision.Decision;
import tonghop.domain.decision.Decisions;
import tonghop.domain.form.FormLists;
import tonghop.domain.form.Forms;
import tonghop.domain.form.Headings;
import tonghop.domain.form.Labels;
import tonghop.domain.form.Revisions;
import tonghop.domain.form.Titles;
import tonghop.domain.form.Vocabulary;
import tonghop.domain.money.ExchangeRate;
import tonghop.domain.money.ExchangeRates;
import tonghop.domain.reporting.Clusters;
import tonghop.domain.reporting.Clusters.Membership;
import tonghop.domain.reporting.Member;
import tonghop.domain.reporting.MemberPhrase;
import tonghop.domain.reporting.Members;
import tonghop.domain.reporting.Members.Alias;
import tonghop.domain.reporting.Sectors;
import tonghop.domain.reporting.Sectors.Named;
import tonghop.domain.reporting.Successions;
import tonghop.domain.reporting.Successions.Succession;
import tonghop.domain.rule.Language;
import tonghop.domain.rule.Wording;
import tonghop.domain.rulebook.Clause;
import tonghop.domain.rulebook.Rulebook;
import tonghop.domain.text.LegacyEncodings;
import tonghop.domain.text.LegacyEncodings.Mapping;
import tonghop.run.BrokenReference;

/** The folder of the reference data, {@code input/reference} of a workspace. */
public final class ReferenceFolder {

    private final Path folder;
    private final Language language;

    public ReferenceFolder(Path folder, Language language) {
        this.folder = folder;
        this.language = language;
    }

    /**
     * Reads all of it.
     *
     * @throws BrokenReference if any of it cannot be used; it carries every problem, with file and line, in our language
     */
    public Reference read() {
        return sound(Reading::reference);
    }

    /**
     * Reads the list of members alone, for what is told without a run; nobody is found in it by a name.
     *
     * @throws BrokenReference if it cannot be used
     */
    public Members members() {
        return sound(reading -> Members.unnamed(reading.members()));
    }

    /**
     * Reads the lists from which a form lets choose, which no run needs.
     *
     * @throws BrokenReference if any of them cannot be used
     */
    public FormLists lists() {
        return sound(Reading::lists);
    }

    private <T> T sound(Function<Reading, T> wanted) {
        Reading reading = new Reading(contents());
        T read = wanted.apply(reading);
        List<ReferenceProblem> problems = reading.problems.all();
        if (!problems.isEmpty()) {
            Wording wording = Wording.of("messages/reference", language);
            throw new BrokenReference(
                    problems.stream().map(problem -> problem.in(wording)).toList());
        }
        return read;
    }

    /** The CSV files of the folder by name; what Excel leaves beside an open file is none of them. */
    private SortedMap<String, byte[]> contents() {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return contents;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(ReferenceFolder::isCsv).toList()) {
                contents.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return contents;
    }

    private static boolean isCsv(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".csv") && !name.startsWith(".") && !name.startsWith("~") && Files.isRegularFile(file);
    }

    /** One reading of the contents, and what was wrong with them. */
    private static final class Reading {

        private final SortedMap<String, byte[]> contents;
        private final Problems problems = new Problems();

        Reading(SortedMap<String, byte[]> contents) {
            this.contents = contents;
        }

        Reference reference() {
            List<Member> all = members();
            Set<String> ids = MemberFile.ids(all);
            Members members = members(all, ids);
            List<Membership> memberships = ClusterFile.read(file(ClusterFile.NAME, ClusterFile.COLUMNS), ids);
            List<Succession> successions =
                    NameFiles.successions(file(NameFiles.SUCCESSIONS, NameFiles.COLUMNS_OF_SUCCESSIONS), ids);
            List<ExchangeRate> rates = RateFile.read(file(RateFile.NAME, RateFile.COLUMNS));
            List<Named> sectors = SectorFile.read(file(SectorFile.NAME, SectorFile.COLUMNS));
            Vocabulary vocabulary = vocabulary();
            Rulebook rulebook = rulebook(vocabulary.headings(), ids);
            SortedMap<String, String> hashes = new TreeMap<>();
            contents.forEach((name, content) -> hashes.put(name, Sha256.of(content)));
            return new Reference(
                    members,
                    new Clusters(memberships, members),
                    new Successions(successions),
                    rates(rates),
                    new Sectors(sectors),
                    vocabulary,
                    rulebook,
                    decisions(ids),
                    hashes);
        }

        List<Member> members() {
            return MemberFile.read(file(MemberFile.NAME, MemberFile.COLUMNS));
        }

        FormLists lists() {
            return new FormLists(
                    FormFile.newest(file(FormFile.NAME, FormFile.COLUMNS), problems),
                    NameList.read(file(NameList.DONORS, NameList.COLUMNS_OF_DONORS), "name"),
                    NameList.read(file(NameList.COUNTRIES, NameList.COLUMNS_OF_COUNTRIES), "name_vi"));
        }

        private Members members(List<Member> all, Set<String> ids) {
            List<Alias> aliases = NameFiles.aliases(file(NameFiles.ALIASES, NameFiles.COLUMNS_OF_ALIASES), ids);
            List<MemberPhrase> phrases = NameFiles.phrases(file(NameFiles.PHRASES, NameFiles.COLUMNS_OF_PHRASES));
            return new Members(all, aliases, phrases);
        }

        private Vocabulary vocabulary() {
            Headings headings = HeadingFile.read(file(HeadingFile.NAME, HeadingFile.COLUMNS));
            Titles titles = WordFiles.titles(file(WordFiles.TITLES, WordFiles.COLUMNS_OF_TITLES));
            Labels labels = WordFiles.labels(file(WordFiles.LABELS, WordFiles.COLUMNS_OF_LABELS));
            List<Mapping> mappings = EncodingFile.read(file(EncodingFile.NAME, EncodingFile.COLUMNS));
            Forms forms = FormFile.read(fileIfThere(FormFile.NAME, FormFile.COLUMNS));
            Revisions revisions = RevisionFile.read(fileIfThere(RevisionFile.NAME, RevisionFile.COLUMNS));
            return new Vocabulary(headings, titles, labels, new LegacyEncodings(mappings), forms, revisions);
        }

        private Rulebook rulebook(Headings headings, Set<String> members) {
            List<Clause> rules = RuleFile.read(file(RuleFile.NAME, RuleFile.COLUMNS), headings);
            boolean explained = contents.containsKey(ExplanationFile.NAME);
            return new Rulebook(
                    rules,
                    explained
                            ? ExplanationFile.read(file(ExplanationFile.NAME, ExplanationFile.COLUMNS), members, rules)
                            : List.of());
        }

        /** Where nobody has decided anything there need be no file. */
        private Decisions decisions(Set<String> ids) {
            return contents.containsKey(DecisionFile.NAME)
                    ? DecisionFile.read(file(DecisionFile.NAME, Decision.COLUMNS), ids)
                    : Decisions.NONE;
        }

        private ExchangeRates rates(List<ExchangeRate> rates) {
            return new ExchangeRates(problems.all().isEmpty() ? rates : List.of());
        }

        /** A file that an older workspace may be without. */
        private CsvFile fileIfThere(String name, List<String> columns) {
            return contents.containsKey(name) ? file(name, columns) : CsvFile.empty(name, problems);
        }

        private CsvFile file(String name, List<String> columns) {
            byte[] content = contents.get(name);
            return content == null ? CsvFile.absent(name, problems) : CsvFile.read(name, content, columns, problems);
        }
    }
}
