package tonghop.pipeline.merge;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tonghop.domain.decision.Decisions;
import tonghop.domain.journal.Act;
import tonghop.domain.journal.Act.Kind;
import tonghop.domain.journal.Act.Signed;
import tonghop.domain.journal.Acts;
import tonghop.domain.journal.Withdrawal;
import tonghop.domain.reporting.Arrival;
import tonghop.domain.reporting.Arrival.Presence;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.reporting.Submission.Rows;
import tonghop.domain.reporting.Submission.Status;
import tonghop.domain.rule.Rule;
import tonghop.pipeline.merge.Ruling.Use;

/** Over random sequences of submitting, correcting, withdrawing, restoring, closing and reopening. */
class VersionsPropertyTest {

    private static final ReportingPeriod YEAR = ReportingPeriod.year(2023);
    private static final List<String> MEMBERS = List.of("an-giang", "quang-tri", "tra-vinh");
    private static final Signed LAN = new Signed("Lan", "vì");

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 300);
    }

    /** What happened, and what is known of it. */
    private record World(List<Candidate> candidates, List<Act> acts) {

        static World random(Random random) {
            World world = new World(new ArrayList<>(), new ArrayList<>());
            int steps = 1 + random.nextInt(12);
            IntStream.rangeClosed(1, steps).forEach(step -> world.step(step, random));
            return world;
        }

        private void step(int step, Random random) {
            switch (random.nextInt(8)) {
                case 0 -> act(Kind.WITHDRAWN, random);
                case 1 -> act(Kind.RESTORED, random);
                case 2 -> acts.add(Act.onIssue(Kind.CLOSED, LAN, YEAR.label(), 1, ""));
                case 3 -> acts.add(Act.onIssue(Kind.REOPENED, LAN, YEAR.label(), 1, ""));
                default -> submit(step, random);
            }
        }

        private void act(Kind kind, Random random) {
            String sha = "content " + random.nextInt(12);
            acts.add(Act.on(kind, LAN, YEAR.label(), "", sha, ""));
        }

        /** The same content is always of the same member and says the same. */
        private void submit(int step, Random random) {
            int content = random.nextInt(12);
            Random said = new Random(content);
            String signed = said.nextBoolean() ? "" : "2024-01-0" + (1 + said.nextInt(4));
            int revision = Math.max(0, said.nextInt(5) - 2);
            Outcome outcome = new Outcome.Reported(
                    MEMBERS.get(content % MEMBERS.size()), YEAR, signed, revision, new Rows(1, 1, 0, 0), List.of());
            Presence presence = random.nextInt(4) == 0 ? Presence.GONE : Presence.PRESENT;
            int receipt = candidates.stream()
                    .filter(one -> one.arrival().sha256().equals("content " + content))
                    .map(one -> one.arrival().receipt())
                    .findFirst()
                    .orElse(step / 3 + 1);
            Arrival arrival = new Arrival("2023/" + step + ".xlsx", "content " + content, 1, receipt, presence);
            candidates.add(new Candidate(arrival, step, outcome));
        }

        Guidance guidance() {
            return new Guidance(Decisions.NONE, new Acts(acts).withdrawals());
        }

        MergeDecision decided() {
            return MergeDecision.on(YEAR, candidates, guidance());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_order_of_reading_does_not_matter(long seed) {
        Random random = new Random(seed);
        World world = World.random(random);
        MergeDecision before = world.decided();

        Collections.shuffle(world.candidates(), random);

        assertThat(world.decided()).as("seed " + seed).isEqualTo(before);
        assertThat(world.decided()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void at_most_one_report_of_a_member_counts_and_never_a_withdrawn_one(long seed) {
        World world = World.random(new Random(seed));
        Set<String> withdrawn =
                world.guidance().withdrawals().stream().map(Withdrawal::sha256).collect(toSet());

        List<Ruling> counting = world.decided().counting();

        assertThat(counting)
                .as("seed " + seed)
                .extracting(ruling -> ruling.candidate().report().member())
                .doesNotHaveDuplicates();
        assertThat(counting)
                .noneMatch(ruling ->
                        withdrawn.contains(ruling.candidate().arrival().sha256()));
    }

    /** Whatever counts is beaten by no other that stands, neither directly nor in a circle. */
    @ParameterizedTest
    @MethodSource("seeds")
    void what_counts_is_newer_than_every_version_that_it_replaces(long seed) {
        World world = World.random(new Random(seed));
        Seniority seniority = new Seniority(Decisions.NONE);
        List<Ruling> rulings = world.decided().rulings();

        for (Ruling counts : world.decided().counting()) {
            rulings.stream()
                    .filter(ruling -> ruling.status() == Status.SUPERSEDED && sameMember(ruling, counts))
                    .forEach(ruling -> assertThat(seniority.compare(content(counts), content(ruling)))
                            .as("seed " + seed)
                            .isPositive());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_renamed_copy_changes_nothing_of_what_counts(long seed) {
        Random random = new Random(seed);
        World world = World.random(random);
        List<String> before = counting(world);
        MergeDecision named = world.decided();
        if (world.candidates().isEmpty()) {
            return;
        }
        Candidate one = world.candidates().get(random.nextInt(world.candidates().size()));
        Arrival arrival = one.arrival();
        world.candidates()
                .add(new Candidate(
                        new Arrival("2023/00.xlsx", arrival.sha256(), 1, arrival.receipt(), 99, Presence.PRESENT),
                        99,
                        one.outcome()));

        assertThat(counting(world)).as("seed " + seed).isEqualTo(before);
        if (arrival.isPresent()) {
            assertThat(withoutCopies(world.decided())).as("seed " + seed).isEqualTo(withoutCopies(named));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void withdrawing_and_restoring_leaves_everything_as_it_was(long seed) {
        Random random = new Random(seed);
        World world = World.random(random);
        MergeDecision before = world.decided();
        List<String> counting = counting(world);
        if (counting.isEmpty()) {
            return;
        }
        String sha = counting.get(0);
        world.acts().add(Act.on(Kind.WITHDRAWN, LAN, "2023", "", sha, ""));
        assertThat(counting(world)).doesNotContain(sha);

        world.acts().add(Act.on(Kind.RESTORED, LAN, "2023", "", sha, ""));
        assertThat(world.decided()).as("seed " + seed).isEqualTo(before);
    }

    /** All that is ruled, but for the note that there is a copy. */
    private static List<Ruling> withoutCopies(MergeDecision decision) {
        return decision.rulings().stream()
                .map(ruling -> new Ruling(
                        ruling.candidate(),
                        ruling.status(),
                        ruling.version(),
                        ruling.use(),
                        ruling.reasons(),
                        ruling.findings().stream()
                                .filter(finding -> finding.rule() != Rule.FILE_SAME_CONTENT)
                                .toList()))
                .toList();
    }

    private static List<String> counting(World world) {
        return world.decided().rulings().stream()
                .filter(ruling -> ruling.use() == Use.COUNTS)
                .map(ruling -> ruling.candidate().arrival().sha256())
                .sorted()
                .toList();
    }

    private static boolean sameMember(Ruling one, Ruling other) {
        return one.candidate()
                .report()
                .member()
                .equals(other.candidate().report().member());
    }

    private static Content content(Ruling ruling) {
        return new Content(List.of(ruling.candidate()));
    }
}
