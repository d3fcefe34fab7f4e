package tonghop.pipeline.publish;

import tonghop.domain.ledger.PeriodBook;

/** What a publication was made from and with, and that its sums agree; the hashes of its files are added on the shelf. */
public record Manifest(PeriodBook book, Provenance provenance, Reconciliation reconciliation) {}
