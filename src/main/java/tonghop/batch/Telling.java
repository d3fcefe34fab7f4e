package tonghop.batch;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tonghop.domain.ledger.Basis;
import tonghop.domain.ledger.PeriodBook;
import tonghop.domain.ledger.Plan;
import tonghop.domain.rule.Language;
import tonghop.domain.rule.Wording;
import tonghop.pipeline.intake.Inventory;
import tonghop.pipeline.publish.DataFiles;
import tonghop.pipeline.publish.Publications.Publication;
import tonghop.run.OpenDecisions;
import tonghop.run.RunResult;
import tonghop.run.RunResult.Ending;

/** What a person is told when a run is over. */
record Telling(Publisher publisher) {

    /** Of a run that changed nothing. */
    RunResult unchanged(Inventory inventory, Ending ending) {
        PeriodBook book = book(inventory);
        return told(book, ending, Basis.of(book));
    }

    /** @param before what the figures of the period rested on before the run */
    RunResult published(Inventory inventory, Basis before) {
        return told(book(inventory), Ending.PUBLISHED, before);
    }

    private RunResult told(PeriodBook book, Ending ending, Basis before) {
        Optional<Publication> last = publisher.stores().publications().last(book.period());
        return Summary.of(book, ending, last.map(publisher::workbooks).orElse(List.of()))
                .with(open(book))
                .with(Plan.between(before, Basis.of(book)));
    }

    /** In the language of whoever started the run; what was just drawn up is not drawn up again. */
    private PeriodBook book(Inventory inventory) {
        Language language = publisher.edition().language();
        return publisher.drawn().of(inventory.hash()).stream()
                .map(drawn -> language == Language.VI
                        ? drawn
                        : publisher.book(inventory.hash(), language).with(drawn.twins()))
                .findFirst()
                .orElseGet(
                        () -> publisher.stages().bookkeeping().withTwins(publisher.book(inventory.hash(), language)));
    }

    private OpenDecisions open(PeriodBook book) {
        Path file = publisher.edition().output().resolve(book.period().label()).resolve(DataFiles.OFFERED);
        Wording wording = Wording.ofFindings(publisher.edition().language());
        return new Undecided(publisher.edition().decisions(), publisher.stores().received(), wording).in(book, file);
    }
}
