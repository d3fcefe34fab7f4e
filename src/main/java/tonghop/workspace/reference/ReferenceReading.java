package tonghop.workspace.reference;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
import tonghop.domain.reporting.Donor;
import tonghop.domain.reporting.Donors;
import tonghop.domain.reporting.Member;
import tonghop.domain.reporting.MemberPhrase;
import tonghop.domain.reporting.Members;
import tonghop.domain.reporting.Members.Alias;
import tonghop.domain.reporting.Sectors;
import tonghop.domain.reporting.Sectors.Named;
import tonghop.domain.reporting.Successions;
import tonghop.domain.reporting.Successions.Succession;
import tonghop.domain.rulebook.Clause;
import tonghop.domain.rulebook.Rulebook;
import tonghop.domain.text.LegacyEncodings;
import tonghop.domain.text.LegacyEncodings.Mapping;

/** One reading of the contents of the folder, and what was wrong with them. */
final class ReferenceReading {

    private final SortedMap<String, byte[]> contents;
    private final Problems problems = new Problems();

    ReferenceReading(SortedMap<String, byte[]> contents) {
        this.contents = contents;
    }

    /** What was wrong with all that was read so far. */
    List<ReferenceProblem> problems() {
        return problems.all();
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
                new Donors(donors()),
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
                donors().stream().map(Donor::name).toList(),
                NameList.read(file(NameList.COUNTRIES, NameList.COLUMNS_OF_COUNTRIES), "name_vi"));
    }

    private List<Donor> donors() {
        return DonorFile.read(fileIfThere(DonorFile.NAME, DonorFile.COLUMNS));
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
