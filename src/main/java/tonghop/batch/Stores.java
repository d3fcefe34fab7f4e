package tonghop.batch;

import tonghop.domain.journal.Journal;
import tonghop.pipeline.intake.Admissions;
import tonghop.pipeline.intake.Inbox;
import tonghop.pipeline.intake.Inventories;
import tonghop.pipeline.intake.Received;
import tonghop.pipeline.merge.Ledger;
import tonghop.pipeline.normalise.Postings;
import tonghop.pipeline.publish.Archive;
import tonghop.pipeline.publish.Publications;
import tonghop.pipeline.read.Staging;
import tonghop.pipeline.validate.Examinations;

/** Where the stages find things, and where they keep them. */
public record Stores(
        Inbox inbox,
        Received received,
        Inventories inventories,
        Admissions admissions,
        Staging staging,
        Examinations examinations,
        Postings postings,
        Ledger ledger,
        Publications publications,
        Journal journal,
        Archive archive) {}
