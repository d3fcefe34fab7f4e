package tonghop.batch;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import tonghop.domain.ledger.PeriodBook;
import tonghop.domain.reporting.Examination;
import tonghop.domain.reporting.Report;
import tonghop.domain.reporting.Sheet;
import tonghop.domain.reporting.Successions;
import tonghop.pipeline.intake.Intake;
import tonghop.pipeline.intake.Probe;
import tonghop.pipeline.merge.Bookkeeping;
import tonghop.pipeline.merge.Inheritance;
import tonghop.pipeline.normalise.Normalising;
import tonghop.pipeline.publish.Outcome;
import tonghop.pipeline.publish.Provenance;
import tonghop.pipeline.publish.PublicationCheck;
import tonghop.pipeline.publish.Sources;
import tonghop.pipeline.read.Origin;
import tonghop.pipeline.read.Workbooks;

/** What the stages do, in order. */
public record Stages(
        Intake intake,
        Probe probe,
        Workbooks workbooks,
        BiFunction<List<Sheet>, Origin, Report> reader,
        Function<Report.Recognised, Examination> examiner,
        Normalising normalising,
        Bookkeeping bookkeeping,
        Issuing publishing,
        PublicationCheck check,
        Hindsight hindsight,
        Inheritance inheritance) {

    /** Without anything to compare with, and without successions. */
    public Stages(
            Intake intake,
            Probe probe,
            Workbooks workbooks,
            BiFunction<List<Sheet>, Origin, Report> reader,
            Function<Report.Recognised, Examination> examiner,
            Normalising normalising,
            Bookkeeping bookkeeping,
            Issuing publishing,
            PublicationCheck check) {
        this(
                intake,
                probe,
                workbooks,
                reader,
                examiner,
                normalising,
                bookkeeping,
                publishing,
                check,
                Hindsight.NONE,
                new Inheritance(new Successions(List.of())));
    }

    /** Publishes all of a period or nothing. */
    @FunctionalInterface
    public interface Issuing {
        Outcome publish(PeriodBook book, Provenance provenance, Sources sources);
    }
}
