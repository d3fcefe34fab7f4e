package tonghop.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import tonghop.domain.journal.Journal;
import tonghop.domain.reporting.ReportingPeriod;
import tonghop.domain.reporting.Unreadable;
import tonghop.domain.rule.Language;
import tonghop.run.CheckDocument;
import tonghop.run.Geographies;
import tonghop.run.Night;
import tonghop.run.Previews;
import tonghop.run.Progress;
import tonghop.run.Register;
import tonghop.run.RunResult;
import tonghop.run.Runs;
import tonghop.run.Standings;
import tonghop.run.Templates;

/** Rooms that answer what they are told to, and remember what was asked of them. */
final class FakeRooms implements Rooms {

    private final List<String> asked = new ArrayList<>();
    private final Supplier<RunResult> result;

    FakeRooms(Supplier<RunResult> result) {
        this.result = result;
    }

    List<String> asked() {
        return asked;
    }

    @Override
    public Runs runs(Path workspace, Language language) {
        asked.add("runs " + workspace.getFileName() + " " + language.id());
        return new Runs() {
            @Override
            public RunResult run(ReportingPeriod period, Geographies geographies, Progress progress) {
                SortedSet<LocalDate> days = geographies.wanted(new TreeSet<>(Set.of(LocalDate.EPOCH)));
                String drawn = days.equals(Set.of(LocalDate.EPOCH)) ? "" : " in " + days;
                asked.add("run " + period.label() + drawn);
                progress.begins(Progress.Stage.READ, 1);
                progress.advances(1);
                return result.get();
            }

            @Override
            public List<ReportingPeriod> withNews() {
                return List.of();
            }

            @Override
            public void close() {
                asked.add("closed");
            }
        };
    }

    @Override
    public Runs rehearsing(Path workspace, Language language) {
        asked.add("rehearsing");
        return runs(workspace, language);
    }

    @Override
    public Night rehearsedNight(Path workspace, Language language, Progress progress) {
        asked.add("rehearsed");
        return nightly(workspace, language, progress);
    }

    @Override
    public Previews previews(Path workspace, Language language) {
        return new Previews() {
            @Override
            public Check check(Path file) {
                return new Check.Refused(file, Unreadable.PDF);
            }

            @Override
            public List<Path> giveBack(Check check, Path folder) {
                asked.add("give back " + folder);
                return List.of(folder.resolve("bao-cao-phan-hoi.xlsx"));
            }

            @Override
            public Look inspect(Path file) {
                throw new IllegalStateException("no inspections in this test");
            }
        };
    }

    @Override
    public CheckDocument checkDocument(Language language) {
        return checks -> checks.size() + " in JSON\n";
    }

    @Override
    public Standings standings(Path workspace) {
        return new ClosedWithLateReport();
    }

    @Override
    public Register register(Path workspace, Language language) {
        throw new IllegalStateException("no register in this test");
    }

    @Override
    public Runs rebuilding(Path workspace, Language language) {
        return runs(workspace, language);
    }

    @Override
    public Journal journal(Path workspace) {
        return ClosedWithLateReport.journal();
    }

    @Override
    public Templates templates(Path workspace, Language language) {
        return new FakeTemplates(asked);
    }

    @Override
    public Night nightly(Path workspace, Language language, Progress progress) {
        asked.add("nightly " + language.id());
        ZonedDateTime now = ZonedDateTime.of(2023, 1, 15, 1, 0, 0, 0, ZoneOffset.UTC);
        return new Night(now, now, List.of(new Night.Told.Done(Sample.clean()), told()));
    }

    private Night.Told told() {
        try {
            return new Night.Told.Done(result.get());
        } catch (IllegalStateException fault) {
            return new Night.Told.Failed("2022", fault);
        }
    }

    @Override
    public void serve(Path workspace, Language language) {
        asked.add("serve");
    }
}
